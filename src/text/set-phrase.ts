import { characterClass, isAt } from './character.ts';

/** Set phrases, and places, that begin like a count. */
const phrases = [
  ...'两个维护 两个确立 两个结合 两个一百 两个毫不 两个大局 两个文明 两个健康 三个代表 三个务必 三个区分 三支一扶 三项制度 三件套'.split(
    ' ',
  ),
  ...'四个意识 四个自信 四个全面 四个面向 四个服务 四个最严 六个必须 七个有之 八项规定 四项基本 八小时外 八小时以外'.split(
    ' ',
  ),
  ...'二十四节气 二十四孝 二十四史 千万工程 十一黄金周 十一假期 十一长假 三十六计 三次产业 三次分配 二次创业 一次产业 二次供水'.split(
    ' ',
  ),
  ...'一号工程 一号文件 一号提案 一号议案 一号项目 一号令 二号工程'.split(' '),
  ...'九台区 七台河 五台山 五台县 三台县 三门峡 三门县 五家渠 五棵松 六家子 四家子 三十里 五十里 八十里 十八里'.split(
    ' ',
  ),
];

/** Tells most texts apart at one look. */
const seconds = characterClass(phrases.map((phrase) => phrase.charAt(1)).join(''));

/** Whether a phrase whose number counts nothing stands at an offset: 四个意识, 二十四节气, 七台河. */
export const isSetPhrase = (text: string, at: number): boolean =>
  isAt(text, at + 1, seconds) && phrases.some((phrase) => text.startsWith(phrase, at));

const idioms =
  '五花八门 四通八达 三番五次 三天两头 三年五载 百家争鸣 千人千面 百里挑一 千载难逢 万人空巷 十里八乡 十年树木 百年树人 千里之行 万里长征 一日千里 五湖四海 七嘴八舌 三头六臂 百尺竿头 一传十 十传百 三令五申 一年四季 一年更比一年 一年一度 一日三餐 三年两载'.split(
    ' ',
  );

/** Where in the idioms numbers stand, but not the last character: nothing counts there. */
const numbered = idioms.flatMap((idiom) =>
  [...idiom].flatMap((character, offset) =>
    offset < idiom.length - 1 && '一二三四五六七八九十百千万'.includes(character) ? [{ idiom, offset }] : [],
  ),
);
const behindNumbers = characterClass(numbered.map(({ idiom, offset }) => idiom.charAt(offset + 1)).join(''));

/** Whether the number at an offset is part of an idiom (八 of 五花八门), so that it is no figure at all. */
export const isIdiom = (text: string, at: number): boolean =>
  isAt(text, at + 1, behindNumbers) && numbered.some(({ idiom, offset }) => text.startsWith(idiom, at - offset));
