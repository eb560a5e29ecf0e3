import { type Message, message } from '../text/message.ts';

/** Recognises a file that is no UTF-8 text by how it begins: what it is and what to do, or null. */
export const foreignFormatOf = (bytes: Uint8Array): Message | null => {
  const known = signatures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  return known?.is ?? withControls(bytes);
};

/** A UTF-8 text without its byte order mark, or null where the bytes are none. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => decode('utf-8', bytes);

/** The text before the first byte that does not fit UTF-8, and what the file probably is instead. */
export const foreignEncodingOf = (bytes: Uint8Array): { readonly textBefore: string; readonly is: Message } => {
  const whole = decode('utf-8', bytes, true);
  if (whole !== null) return { textBefore: whole, is: cutOff };
  const textBefore = validPrefix(bytes);
  return { textBefore, is: encodingOf(bytes, textBefore) };
};

const advice = message(
  '请用记事本或 WPS 打开，选“另存为”，编码选“UTF-8”，再试一次。',
  'Open it in an editor, choose “Save as” with the encoding UTF-8, and try again.',
);

const inEncoding = (name: string): Message =>
  message(
    `文件的编码是 ${name}，不是 UTF-8。${advice.zh}`,
    `The file is encoded in ${name}, not in UTF-8. ${advice.en}`,
  );

const inGbk = message(
  `文件的编码是 GBK（GB18030），不是 UTF-8。${advice.zh}命令行里可以用 iconv -f GB18030 -t UTF-8 转换。`,
  `The file is encoded in GBK (GB18030), not in UTF-8. ${advice.en} On the command line, iconv -f GB18030 -t UTF-8 does it.`,
);

const inFormat = (zh: string, en: string): Message =>
  message(
    `这是${zh}，不是计划文件（YAML 文本）。计划文件要用文本编辑器编写。`,
    `This is ${en}, not a plan (YAML text). Plans are written in a text editor.`,
  );

const cutOff = message(
  '文件在一个字的中间断开了，可能没有保存或下载完整。请重新保存一次。',
  'The file breaks off within a character: it was not saved or downloaded whole. Save it again.',
);

const notText = inFormat('二进制文件', 'a binary file');

const signatures: readonly { readonly begins: readonly number[]; readonly is: Message }[] = [
  { begins: [0xff, 0xfe, 0, 0], is: inEncoding('UTF-32') },
  { begins: [0, 0, 0xfe, 0xff], is: inEncoding('UTF-32') },
  { begins: [0xff, 0xfe], is: inEncoding('UTF-16') },
  { begins: [0xfe, 0xff], is: inEncoding('UTF-16') },
  {
    begins: [0x50, 0x4b, 3, 4],
    is: inFormat(
      '压缩包，很可能是 Word 或 Excel 文件（.docx、.xlsx）',
      'a zip file, probably Word or Excel (.docx, .xlsx)',
    ),
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    is: inFormat('旧版 Office 或 WPS 文件（.doc、.xls、.wps）', 'an old Office or WPS file (.doc, .xls, .wps)'),
  },
  { begins: [...'%PDF-'].map((letter) => letter.charCodeAt(0)), is: inFormat(' PDF 文件', 'a PDF file') },
  { begins: [...'{\\rtf'].map((letter) => letter.charCodeAt(0)), is: inFormat(' RTF 文件', 'an RTF file') },
];

/** How much of a file is looked at to tell what kind of file it is. */
const sampleBytes = 4096;

/**
 * UTF-16 without a mark: every other byte of ASCII is zero. Else a few control characters in a text are each reported at
 * their place; many make it no text at all.
 */
const withControls = (bytes: Uint8Array): Message | null => {
  const length = Math.min(bytes.length, sampleBytes);
  const zeros: [even: number, odd: number] = [0, 0];
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] as number;
    if (byte >= 32 || (byte >= 9 && byte <= 13)) continue;
    controls += 1;
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  }
  const most = Math.max(...zeros);
  if (most > length / 20 && most > 4 && Math.min(...zeros) === 0) return inEncoding('UTF-16');
  return controls > 2 && controls > length / 20 ? notText : null;
};

const decode = (encoding: string, bytes: Uint8Array, stream = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
};

/** The text up to the first byte that no UTF-8 text has there, found by halving. */
const validPrefix = (bytes: Uint8Array): string => {
  let good = '';
  let from = 0;
  let to = bytes.length + 1;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    const text = decode('utf-8', bytes.subarray(0, middle), true);
    if (text === null) to = middle;
    else {
      from = middle;
      good = text;
    }
  }
  return good;
};

const encodingOf = (bytes: Uint8Array, textBefore: string): Message => {
  const hanBefore = textBefore.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0;
  // GB18030 read as UTF-8 goes wrong within a few characters: much sound Chinese before means a damaged file.
  if (hanBefore < 8 && looksLikeGb18030(bytes)) return inGbk;
  return message(
    `从这里起，文件的内容不是 UTF-8 文字，可能已经损坏，或者混用了编码。${advice.zh}`,
    `From here on the file is not UTF-8 text: it is damaged, or mixes encodings. ${advice.en}`,
  );
};

const looksLikeGb18030 = (bytes: Uint8Array): boolean => {
  // English may stand before any Chinese: the sample is of what is not ASCII, wherever it begins.
  const foreign = decode('gb18030', bytes)
    ?.replace(/[\0-\x7F]+/g, '')
    .slice(0, sampleBytes);
  if (foreign === undefined) return false;
  const han = foreign.replace(/[^\u2010-\u2026\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]+/g, '');
  return han.length > foreign.length * 0.9;
};
