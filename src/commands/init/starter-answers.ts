import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import type { OptionValues, Session } from '../command.ts';
import { isSet, textOf } from '../settings.ts';
import { type Answered, type Question, questions, type Surroundings } from './starter-questions.ts';

/** What a new repository of plans is made from: the answer to each question. */
export type StarterAnswers = Readonly<Record<Question['option'], string>>;

/**
 * What the options say, then what somebody at the terminal answers, else what is usual; the year is '' where a document
 * is to say it. Null where the answers end early: then nothing is to be made. Throws `UserError` where an option cannot
 * be used.
 */
export const gatherAnswers = async (
  options: OptionValues,
  there: Surroundings,
  session: Session,
): Promise<StarterAnswers | null> => {
  const given = await readOptions(options, there);
  const isAsking = !isSet(options, 'yes') && session.io.isAttended();
  const answered = isAsking ? await askAll(given, there, session) : given;
  return answered && complete(answered, there);
};

const readOptions = async (options: OptionValues, there: Surroundings): Promise<Answered> => {
  const given: Partial<Record<Question['option'], string>> = {};
  for (const { option, flag, refuse } of questions) {
    const answer = textOf(options, option);
    if (answer === undefined) continue;
    const fault = await refuse(answer, there);
    if (fault) throw new UserError(message(`${flag}：${fault.zh}`, `${flag}: ${fault.en}`));
    given[option] = answer.trim();
  }
  if (given.from && (given.issuer !== undefined || given.shortName !== undefined)) throw fromDocument;
  return given;
};

const fromDocument = new UserError(
  message(
    '--from 的文件自己写明发文单位，不能再给 --issuer 或 --short-name',
    'the document of --from says who issues it; --issuer and --short-name go without it',
  ),
);

const complete = (answered: Answered, there: Surroundings): StarterAnswers => {
  const whole: Partial<Record<Question['option'], string>> = { ...answered };
  for (const { option, usual } of questions) whole[option] ??= usual(whole, there);
  return whole as StarterAnswers;
};

const introduction = message(
  '回答几个问题，直接回车就用方括号里的；按 Ctrl-C 放弃，什么都不会写。',
  'A few questions; Enter takes what stands in brackets, Ctrl-C leaves everything as it is.',
);

const askAll = async (given: Answered, there: Surroundings, session: Session): Promise<Answered | null> => {
  const lines = session.io.typedLines();
  const answered: Partial<Record<Question['option'], string>> = { ...given };
  try {
    await session.io.warn(`${introduction[session.language]}\n`);
    for (const question of questions) {
      if (answered[question.option] !== undefined || !question.isAsked(answered, there)) continue;
      const answer = await ask(question, answered, there, { lines, session });
      if (answer === null) return null;
      answered[question.option] = answer;
    }
    return answered;
  } finally {
    // A terminal that is still listened to would keep the process waiting.
    await lines.return(undefined);
  }
};

/** One answer, asked for until it can be used; null where no more are typed. */
const ask = async (
  { words, refuse, usual }: Question,
  before: Answered,
  there: Surroundings,
  { lines, session: { io, language } }: { readonly lines: AsyncGenerator<string>; readonly session: Session },
): Promise<string | null> => {
  const unsaid = usual(before, there);
  for (;;) {
    const prompt = unsaid === '' ? message('：', ': ')[language] : ` [${unsaid}] `;
    await io.warn(`${words[language]}${prompt}`);
    const { value, done } = await lines.next();
    if (done) {
      await io.warn('\n');
      return null;
    }
    const answer = value.trim();
    const fault = answer === '' ? null : await refuse(answer, there);
    if (fault === null) return answer === '' ? unsaid : answer;
    await io.warn(`${fault[language]}\n`);
  }
};
