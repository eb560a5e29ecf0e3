import type { Origins } from '../source/origins.ts';
import type { WrittenAttachment } from './generated/types.generated.ts';
import type { Attachment } from './plan.ts';

/** What stands behind a plan, in its order; `origins` can place each. Those that have a text are of the content `text`. */
export const readAttachments = (
  written: readonly WrittenAttachment[] | undefined,
  origins: Origins,
): readonly Attachment[] =>
  written === undefined
    ? none
    : Object.freeze(
        written.map((one) => {
          const attachment: Attachment = Object.freeze({
            title: one.title,
            content: one.content ?? 'text',
            text: one.text ?? null,
          });
          origins.adopt(attachment, [one]);
          return attachment;
        }),
      );

const none: readonly Attachment[] = Object.freeze([]);
