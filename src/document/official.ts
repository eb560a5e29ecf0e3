import type { OfficialElement } from './document.ts';

/** The words of an element of an official document, line by line as it is printed from top to bottom; none is empty. */
export const printElement = (element: OfficialElement): readonly string[] => {
  switch (element.type) {
    case 'letterhead': {
      const { copyNumber, urgency, mark, number, signers } = element;
      const hosts = mark ? [...mark.hosts.slice(0, -1), `${mark.hosts.at(-1) ?? ''}${mark.suffix}`] : [];
      const signed = signers.length > 0 ? `签发人：${signers.join('　')}` : null;
      return written([copyNumber, urgency, ...hosts, number, signed]);
    }
    case 'attachment-list':
      return numberAttachments(element.titles).map((title, index) => (index === 0 ? `附件：${title}` : title));
    case 'signature':
      return written([...element.by, element.stamp && `${element.stamp.title}　${element.stamp.name}`, element.date]);
    case 'imprint': {
      const printing = [element.office, element.date].filter((words) => words !== null).join('　');
      return written([element.recipients, element.copies, printing]);
    }
    default:
      return [element.text];
  }
};

/** The titles of attachments as 附件说明 lists them: several are numbered, one alone is not (§7.3.4). */
const numberAttachments = (titles: readonly string[]): readonly string[] =>
  titles.length > 1 ? titles.map((title, index) => `${index + 1}.${title}`) : titles;

const written = (lines: readonly (string | null)[]): readonly string[] =>
  lines.filter((line): line is string => line !== null && line !== '');
