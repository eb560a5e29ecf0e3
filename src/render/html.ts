import type { Document } from '../document/document.ts';
import { flatten } from '../document/flatten.ts';
import type { Profile } from '../document/profile.ts';
import { writeBlocks } from './html/blocks.ts';
import { writeContents } from './html/contents.ts';
import { escapeHtml } from './html/escape.ts';
import { outline } from './html/outline.ts';
import { writeStyle } from './html/style.ts';
import type { Renderer } from './renderer.ts';

/**
 * One page of HTML that needs nothing else: read on a screen of any width, printed on A4 in the order of the Word file. It
 * loads nothing and runs nothing, and its policy forbids both, whatever a plan says.
 */
export const html: Renderer = {
  name: 'html',
  extension: 'html',
  render: async (document, profile) => new TextEncoder().encode(printHtml(document, profile)),
};

const printHtml = (document: Document, profile: Profile): string => {
  const lines = outline(flatten(document.blocks));
  const title = escapeHtml(document.draft ? `【草稿】${document.title}` : document.title);
  return (
    '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    `<meta name="author" content="${escapeHtml(document.properties.creator)}">\n<title>${title}</title>\n` +
    `<style>\n${writeStyle(profile)}</style>\n</head>\n<body${document.draft ? ' class="draft"' : ''}>\n` +
    `${writeContents(lines)}<main>\n${writeBlocks(lines, document.orientation, profile)}</main>\n</body>\n</html>\n`
  );
};
