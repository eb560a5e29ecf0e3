const alternatives = (words: string): string => words.split(' ').join('|');

/** What may stand between a title and the word for its kind. */
const kindBefore = alternatives(
  '系列 大型 电视 广播 短视频 专题 特别 科普 健康 微 融媒体 融媒 新媒体 网络 线上 直播 音频 视频 法治 安全 公益 访谈 知识 宣传 新闻 原创',
);
const kinds = alternatives(
  '专栏节目 专栏 栏目 专版 专刊 节目 频道 专页 周刊 专题(?!片|培训|讲座|活动|会|研|报告|学习|调研|讨论|教育)',
);

/** The word for what is titled, right behind its title: 专栏, 科普频道, 等两个专栏. */
export const kindBehind = new RegExp(`^等?(?:[两二三四五六2-6][个档])?(?:${kindBefore}){0,3}(?:${kinds})`);

const together =
  '(?:联合|共同|合作|联手)(?:开办|开设|开辟|开播|举办|主办|创办|承办|制作|打造|办好|推出|出品|摄制|录制|播出|刊发|办)';
const relations = `合办好?|联办好?|共办好?|协办|主办|承办|${together}`;
const openings = '开设|开办|开辟|创办|推出|办好|打造|设立|开播|刊发|刊登|播出|制作';
const namesOnly = '[^，。；：《》]{2,80}?';
/** What may stand between the verb and the title: 好原创电视栏目. */
const rest = '[^，。；：《》“”]{0,12}';

const withSomebody = `(?:与|同|和|会同|协同|携手|联合(?![开举主创承制打办推出摄录播刊]))`;

/** 与甲日报合办, right before a title: the parties, the relation. */
export const partiesBefore = new RegExp(`${withSomebody}(${namesOnly})(${relations}|${openings})${rest}$`);

const when = '(?:[每逢][^，。；：《》]{1,12}?)?';

/** When something appears, right before a title: 每周六播出. */
export const timeBefore = /[每逢][^，。；：《》]{1,14}(?:播出|刊发|刊出|刊登|推出|发布)$/;

/** Titles that say themselves that they are columns. */
export const namesColumn = /(?:专栏|栏目|专版|专刊|周刊)$/;

/** Verbs that bring out what is no column as well, where nobody is named: 编发《科普简报》, 制作《禁毒》短片. */
export const anyOutput = /^(?:编发|编辑|出版|主办|承办|协办|制作|打造|录制|策划|设立|创办|办好|用好|开好|刊发|刊登)$/;

/** 在甲日报开设, right before a title: the outlet, the verb. */
export const placeBefore = new RegExp(
  `(?:在|依托|利用|借助|通过)(${namesOnly})(?:平台)?(?:上|中|里)?(?:继续|联合|共同)?${when}(${openings})${rest}$`,
);

/** 专栏同甲日报合办, behind a title and its kind. */
export const partiesBehind = new RegExp(
  `^[，]?(?:由[^，。；《》与同]{2,16})?${withSomebody}(${namesOnly})(${relations})`,
);

/** That somebody brings something out, right before a title. */
export const organizing = new RegExp(
  `(${relations}|${openings}|继续办|精心办|录制|策划|用好|开好|编发|编辑|出版)${rest}$`,
);

/** Words by which a title before them is where something stands, or what something follows. */
export const beforePlaces =
  /(?:在|于|依托|通过|利用|借助|纳入|登陆|根据|按照|结合|落实|贯彻|执行|学习|依据|印发|制定|编制|荣获|获)$/;

/** In which programme a column appears: 在《乡村四季》周末版播出. */
export const programme =
  /在(《[^《》]{1,40}》[^，。；、《》]{0,8}?)(?:中|内|上|里)?(?:播出|刊出|刊发|推出|播放|刊登|开设|开办|刊载)/;

/** What a clause of its own may say of a column's episodes: 邀请专家录制节目12期. */
export const ofEpisodes =
  /(?:节目|专栏|栏目|播出|刊发|刊出|刊登|制作|录制|推出|推送|发布|更新|编发|播放|连载|刊载)[^，。；]{0,6}$/;

/** Words that make a number of episodes less than the whole. */
export const lessThanAll = /每(?!年)|其中|[上下]半年|季度|已|上年|去年|截至|平均|首批/;
