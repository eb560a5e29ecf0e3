import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const attachmentTitleMark: Rule = {
  id: 'attachment-title-mark',
  severity: 'error',
  source: 'GB/T 9704',
  clause: '7.3.4',
  strength: '规定',
  isFixable: true,
  summary: message('附件名称后面不加标点', 'The names of attachments end without a mark'),
  reason: message(
    '附件说明逐行列出名称，后面不加标点。',
    'The attachments are listed line by line, without a mark behind their names.',
  ),
  example: {
    bad: `attachments:
  - { title: 目标任务清单；, content: checklist } #!
sections: []`,
    good: `attachments:
  - { title: 目标任务清单（2026年）, content: checklist }
sections: []`,
  },
  concerns: ({ attachments }) => attachments.length > 0,
  *check({ attachments }) {
    for (const attachment of attachments) {
      const { title } = attachment;
      const [marks] = /[。，、；：,;:]{1,8}\s{0,8}$/.exec(title.slice(-16)) ?? [];
      if (marks === undefined) continue;
      const at = [attachment, 'title', { start: title.length - marks.length, end: title.length }] as const;
      yield {
        at,
        message: message(
          `附件名称后面不加“${marks.trim()}”`,
          `The name of an attachment should not end in ${marks.trim()}`,
        ),
        fix: { description: message('删去标点', 'leave the mark out'), edits: [{ at, text: '' }] },
      };
    }
  },
};
