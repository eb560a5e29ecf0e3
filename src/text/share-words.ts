/**
 * What words before a percentage make of it: `whole`, a share that is never more than all of it (覆盖率); `likely`, a rate
 * that is hardly ever (参与率); `open`, one that may well be more than 100% (增长率, 完成率, 自给率); null where they name no rate.
 */
export const shareOfWords = (words: string): 'whole' | 'likely' | 'open' | null => {
  if (growth.test(words) || open.test(words)) return 'open';
  if (whole.test(words)) return 'whole';
  return rate.test(words) ? 'likely' : null;
};

const rate = /率|比例|占比|比重|份额|覆盖/;
const whole = /覆盖|占比|比重|份额|(?:知晓|合格|达标|满意|优良|及格|准确)率|满意度|素质的?比例/;

const growth =
  /同比|环比|较上|较去|比上年|比去年|翻番|超额|(?:增长|增加|增幅|增速|提高|提升|上升|涨幅|扩大)(?:率|幅度|比例|百分比)?$/;

/**
 * Measured against a plan, a budget, a need or a number of heads, which may be exceeded, and not against a whole: of
 * pupils enrolled (毛入学率, 巩固率), of cases closed (结案率) or beds in use there may be more than there were.
 */
const open =
  /(?:完成|执行|达成|实现|兑现|到位|周转|负债|杠杆|收益|回报|利润|毛利|产销|自给|出栏|入学|巩固|结案|执结|清偿|使用|利用|入住|上座|复种|收缴|征缴|参保|接种|普及|贡献|增收|增值|性别)(?:率|比率|比例|程度|比)/;

const verbs =
  /(?:已|要|均|都|全部|力争|确保|争取|实现|总体|平均)?(?:达到?|为|是|在|超过|突破|不低于|不少于|高于|保持在?|稳定在|(?:提高|提升|增加|上升|扩大|增|升)[到至]|至少)?(?:了|约|近)?(?:百分之)?$/;

/** What a percentage is said of, from the words of its clause before it: 科普信息员覆盖率 of 科普信息员覆盖率要达到; null where no rate. */
export const rateBefore = (words: string): string | null => {
  const name = words.replace(verbs, '');
  return /(?:率|比例|占比|比重|份额|覆盖面|满意度)$/.test(name) ? name : null;
};
