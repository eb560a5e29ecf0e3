import { printedProsesOf } from '../plan/printed-proses.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const secrecyMark: Rule = {
  id: 'secrecy-mark',
  severity: 'error',
  source: 'GB/T 9704',
  clause: '7.2.2',
  strength: '规定',
  summary: message('涉密文件不用本工具处理', 'Secret documents do not belong in this tool'),
  reason: message(
    '标有密级的文件只能在涉密设备上按保密规定处理，不能放进计划文件和代码仓库。',
    'Documents marked as secret are handled on machines for them, under the rules of secrecy, and never in a repository.',
  ),
  example: {
    bad: `overview: |
  秘密★1年 #!
sections: []`,
    good: `overview: |
  做好保密宣传教育，普及国家秘密载体管理知识。
sections: []`,
  },
  *check(plan) {
    for (const { at, text } of printedProsesOf(plan)) {
      const found = marks.exec(text);
      if (found) yield { at: [...at, { start: found.index, end: found.index + found[0].length }], message: told };
    }
    const { publication } = plan;
    for (const key of ['number', 'contact', 'copyNumber'] as const) {
      if (publication && marks.test(publication[key] ?? '')) yield { at: [publication, key], message: told };
    }
  },
};

/** A level of secrecy with its star on a line of its own; within a sentence it is only spoken of. */
const marks = /^[ 　]*(?:绝密|机密|秘密)[ 　]{0,4}★[^，。\n]{0,12}$/m;

const told = message(
  '这里标有密级。涉密文件不能用本工具处理，请把它移出计划和仓库，按保密规定办理',
  'This is marked as secret. Secret documents do not belong in this tool; take it out of the plan and the repository and handle it as the rules of secrecy say',
);
