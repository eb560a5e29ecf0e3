import { planVocabulary } from '../../plan/generated/vocabulary.generated.ts';
import { type Message, message } from '../../text/message.ts';
import { fileNameOf } from '../../text/path.ts';
import type { Registered } from '../ids/registered.ts';
import { literal } from '../markdown.ts';

/** A unit or outlet in Markdown: its name, what it is, what else it is called, and the file that registers it. */
export const describeRegistered = ({ kind, id, name, aliases, formerNames, medium, snapshot }: Registered): Message => {
  const file = literal(fileNameOf(snapshot.path));
  const title = `**${literal(name || id)}**`; // a name may not be written yet
  const mediumZh = medium === null ? null : wordOf(medium);
  const zh = [
    title,
    kind === 'outlet' ? `合作媒体${mediumZh === null ? '' : `（${literal(mediumZh)}）`}` : '单位',
    `编号 ${literal(id)}，登记在 ${file}`,
    ...(aliases.length > 0 ? [`别名：${aliases.map((each) => literal(each)).join('、')}`] : []),
    ...(formerNames.length > 0 ? [`曾用名：${formerNames.map((each) => literal(each)).join('、')}`] : []),
  ];
  const en = [
    title,
    kind === 'outlet' ? `Outlet${medium === null ? '' : ` (${literal(medium)})`}` : 'Unit',
    `Id ${literal(id)}, registered in ${file}`,
    ...(aliases.length > 0 ? [`Aliases: ${aliases.map((each) => literal(each)).join(', ')}`] : []),
    ...(formerNames.length > 0 ? [`Former names: ${formerNames.map((each) => literal(each)).join(', ')}`] : []),
  ];
  return message(zh.join('\n\n'), en.join('\n\n'));
};

/** The Chinese word of an outlet's kind; what is none stays as it is written. */
const wordOf = (medium: string): string => {
  const words = planVocabulary['outlet.kind']?.values ?? {};
  return Object.hasOwn(words, medium) ? (words[medium] ?? medium) : medium;
};
