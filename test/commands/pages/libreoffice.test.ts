import { expect, it } from 'vitest';
import { urlOf } from '../../../src/commands/pages/libreoffice.ts';

it.each([
  ['/tmp/计划 1#', 'file:///tmp/%E8%AE%A1%E5%88%92%201%23'],
  ['C:/Users/王 芳/x', 'file:///C:/Users/%E7%8E%8B%20%E8%8A%B3/x'],
  ['//server/share/a:b', 'file:////server/share/a%3Ab'],
])('the address of %s is %s', (path, url) => {
  expect(urlOf(path)).toBe(url);
});
