/** A plan file that somebody may give to kepu, by accident or on purpose. */
export interface HostileFile {
  readonly about: string;
  /** What a check comes to: taken as a plan (0), refused with findings (1), or either, where only its end matters. */
  readonly expected: 'taken' | 'refused' | 'either';
  readonly bytes: () => Uint8Array;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text written out many times, each time with its number. */
export const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const head = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
`;

/** A sound plan whose only task has a text. */
export const planWith = (text: string): string => `${head}sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: ${text}
`;

/** A sound plan with more lines behind. */
export const planThen = (lines: string): string => `${planWith('走进学校。')}${lines}`;

/** A case whose file is a text in UTF-8. */
export const written = (
  about: string,
  expected: HostileFile['expected'],
  text: string | (() => string),
): HostileFile => ({ about, expected, bytes: () => utf8(typeof text === 'string' ? text : text()) });
