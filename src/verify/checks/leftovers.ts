import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';

/** Whether nothing of the work on a file was left in it: comments, tracked changes. */
export const leftovers: Check = {
  id: 'leftovers',
  strength: 'practice',
  clause: '',
  summary: message(
    '印发的文件里没有批注和未接受的修订',
    'A file that is issued has no comments and no tracked changes',
  ),
  *check({ leftovers: { comments, insertions, deletions }, settings }) {
    if (settings.trackRevisions && insertions + deletions === 0) {
      yield {
        paragraph: null,
        words: '',
        message: message(
          '文件仍开着修订。请关闭后另存',
          'the file still tracks changes. Turn that off and save it again',
        ),
      };
    }
    if (comments > 0) {
      yield {
        paragraph: null,
        words: '',
        message: message(
          `文件里还有 ${comments} 条批注。请处理后删去`,
          `the file still has comments (${comments}). Settle and delete them`,
        ),
      };
    }
    if (insertions + deletions > 0) {
      yield {
        paragraph: null,
        words: '',
        message: message(
          `文件里还有未接受的修订：插入 ${insertions} 处，删除 ${deletions} 处。请接受或拒绝`,
          `the file still has tracked changes (insertions: ${insertions}, deletions: ${deletions}). Accept or reject them`,
        ),
      };
    }
  },
};
