/**
 * The noun phrase that words before a number close with, without the verbs and small words around it: 健康讲座 of
 * 全年举办健康讲座共. Titles and quotations stay whole, a title is named without the 专栏 behind it. Null where the words
 * name nothing (全年共). At most some hundred characters are to be given.
 */
export const closingNounPhrase = (words: string): string | null => {
  const whole = trimEnds(words.replace(bracketed, ''));
  const phrase = trimEnds(cutVerbs(whole.replace(repeated, '').replace(closingVerb, '$1')));
  if (phrase === '' || onlySmall.test(phrase) || isOnlyVerbs(phrase) || circumstance.test(phrase)) return null;
  return title.exec(phrase)?.[1] ?? phrase;
};

/** What is done stands last where the sentence is turned round: 示范基地支持建设78个, 《求真》同电视台合办30期. */
const closingVerb =
  /^(.{2,}?[^新扩改组])(?:[同与和][^《》、，]{2,24}(?:合办|联办)|支持建设|新增|(?:改造|提档|提质|扩容|优化|转型|整治|巩固)(?:升级|提升|改造|增效)|新建|改建|扩建|(?:编印)?并?配送|引进|发放|推送|播出|更新|制作)$/u;

/** 每名医师每年服务. */
const repeated = /^每.{1,12}?每(?:[年月周天日]|季度)/u;

/** What is said in brackets is said besides, but for 乡镇（街道）. */
const bracketed = /（(?![县市区乡镇村校街道社盟旗、]{1,8}）)[^（）]{0,60}）|\([^()]{0,60}\)/gu;

const marked = /《[^《》]{0,80}》|“[^“”]{0,80}”|‘[^‘’]{0,80}’|「[^「」]{0,80}」/gu;

/** A title that is all there is, but for what kind of thing it is; several stand together (《甲》《乙》). */
const title =
  /^[^《》，]{0,4}?(《[^《》]{1,80}》(?:[、和与及]?《[^《》]{1,80}》){0,9})(?:等|系列|大型|电视|广播|短视频|专题|特别|科普|微){0,3}(?:专栏|栏目|节目|频道|专版|专题|专刊|期刊|杂志|丛书|图书|画册|手册|读本|栏|系列|片|剧|课|简报){0,2}$/u;

const alternatives = (words: string): string => words.split(' ').join('|');

/** Small words at both ends that name nothing; those that also begin or end nouns (应急, 签约) only where they do not. */
const smallBefore = new RegExp(
  `^(?:[、，：:；。+\\s）)]|/\\p{Script=Han}{1,3}|前、?|\\d{1,3}[.．、)）](?!\\d)|[一二三四五六七八九十]{1,3}、|[①-⑳]|${alternatives(
    '及 和 与 并 且 或 的 其中 包括 含 此外 同时 另外 另有 另 还 以及 全年 年内 今年 本年 当年 明年 年底 年末 年初 年度 届时 力争 争取 力求 努力 确保 保证 ' +
      '计划 预计 拟 已 须 均 总共 共计 共有 合计 累计 总计 分别 (?:[每逢]?周[一二三四五六日天](?:[至、到和](?:每?周)?[一二三四五六日天])*) 每年 每月 每周 每天 每日 每季度 每半年 每个工作日 每学期 每[人户亩吨村县乡镇校班组次期场座台辆站点馆] 每立方米 一是 二是 三是 四是 五是 到(?![访位场]) 至(?!善) ' +
      '将(?!军) 为(?!民) 按(?!揭) 要(?![素闻点]) 应(?![急用对届收聘]) 可(?![再研持视]) 共(?![青享建富产同]) 再(?![生贷造就]) 又 各(?![级类地县市省区乡镇村校])',
  )})`,
  'u',
);

const smallBehind = new RegExp(
  `(?:[、，：:；\\s（(的]|${alternatives(
    '全年 年内 力争 争取 力求 努力 确保 保证 计划 预计 拟 将 已 已经 要 (?<!必)须 需 应 可 (?<![人户亩日月年平场班生村校])均 都 也 共 总共 共有 共计 合计 总计 累计 总数 总量为 ' +
      '分别 分别为 分别有 各 各有 (?<![签合履契节])约 (?<!行)为 (?<![国民所拥])有 现有 原有 已有 首年 次年 首月 首次 是前 相当于 不低于 不少于 不高于 不超过 最高 最低 每吨 均要求 要求 达 占 至 到 是 以 按 按照 于 在 再 又 还 仅 (?<!成)就 (?:[每逢]?周[一二三四五六日天](?:[至、到和](?:每?周)?[一二三四五六日天])*) 每年 每月 每周 每天 每日 每季度 每半年 ' +
      '每个工作日 每学期 每[两三]?[个县市区乡镇村校所人户次场期年名家] 平均每[个名人户县村] 等 由 从 同比 实现 完成 保持在 稳定在 控制在 不 数量达 至少 其中 包括 (?<![初高集])中',
  )})$`,
  'u',
);

const trimEnds = (words: string): string => {
  let rest = words;
  for (let turn = 0; turn < mostTrims; turn++) {
    const start = smallBefore.exec(rest)?.[0].length ?? 0;
    // Only at the end: looking for it from the first character on would cost more than all else.
    const tail = rest.slice(Math.max(start, rest.length - longestSmall));
    const behind = smallBehind.exec(tail)?.[0].length ?? 0;
    if (start === 0 && behind === 0) break;
    rest = rest.slice(start, rest.length - behind);
  }
  return rest;
};

const mostTrims = 12;
const longestSmall = 9;

const onlySmall = /^[^\p{Script=Han}A-Za-z0-9]*$/u;

/** Verbs that take an object and hardly ever modify one: what is counted stands behind the last of them. */
const verbs = [
  ...'举办 开办 合办 主办 承办 协办 举行 召开 开展 组织开展 开设 开通 开发 开播 开放 新建 建成 新建成 改建 扩建 共建 创建 兴建 建立 设立 成立 组建 打造 培育 培养'.split(
    ' ',
  ),
  ...'推出 推送 发布 发放 下发 派发 制作 摄制 拍摄 录制 编印 编写 编制 编发 印发 印制 刊发 刊登 刊播 播出 播发 播放 投放 出版 采写 撰写 绘制 创作 提供 提交'.split(
    ' ',
  ),
  ...'引进 引入 招引 招募 招聘 选派 选聘 选树 选拔 评选 评定 认定 命名 表彰 征集 收集 遴选 聘请 邀请 动员 带动 吸引 吸纳 惠及 覆盖 服务于 受益 辐射 接待 接受 受理'.split(
    ' ',
  ),
  ...'办理 办结 查处 处置 整治 排查 化解 修复 修缮 完成 实现 达成 新增 增加 增设 新开 更新 购置 采购 配备 配送 配发 安排 落实 争取 下达 拨付 筹集 募集 减免 发展 孵化 转化'.split(
    ' ',
  ),
  ...'改善 改进 提升 优化 完善 建好 办好 抓好 做好 用好 管好 建强 做强 做优 深入 走进 走访 慰问 帮扶 资助 救助 关爱 解决 破解 攻克 突破 取得 获得 授予 签订 签约 达到 保持 报送 撬动 获评 入选 争创 拥有'.split(
    ' ',
  ),
  ...'推动 推进 促进 支持 鼓励 引导 指导 积极组织 广泛组织 精心组织 联合组织 承担 参加 参与 使(?!用|命|馆|者) 让(?!利) 把(?!关|控) 将(?!军) 对(?!流|口|接|外|象|标|比|账|话|策) 向 给(?!排|水|养) 从(?!业|事|严) 用于 投入到 分为 设置 布设 铺设 架设 栽植 种植 营造 植 修建 修筑 硬化 绿化 亮化 改造'.split(
    ' ',
  ),
];
const anyVerb = new RegExp(
  `(?:${[...verbs].sort((a, b) => b.length - a.length).join('|')})了?(?![率量额者感性面数值]|人数|人次|就业)`,
  'gu',
);

/** 每个行政村, 在周末版播出, 同一单位: for whom or where, not what; 目标值 and 户均 are of what was named before. */
const circumstance =
  /^(?:每[个名位家所座]|同一|单个|目标值$|同期$|总数$|(?:按?(?:不变价格?|可比价格?|可比口径|同口径|现价)(?:计算)?|(?:扣除.{2,8}因素后?)?(?:实际|名义)?)$|任务$|目标任务$|[户人亩日月年周场村生校班店企]均(?:年|月|日)?$|基础上$|先行|首批$|其余$|余下$|剩余$|每.{1,2}$|\d?A{0,5}级$|(?:在|于|通过|依托|利用|面向).{1,40}(?:播出|刊发|刊登|举办|开展|举行|进行|推送|发布|实施)$|在《[^》]{1,60}》[^，]{0,6}$)/u;

/** Of verbs alone, these name an event that can be counted. */
const events = new Set('签约 慰问 走访 帮扶 整治 排查 资助 救助 评选 招聘 采购 改造 表彰 调研'.split(' '));

const onlyVerb: ReadonlySet<string> = new Set([...verbs, '组织', '增收', '致富'].filter((verb) => !events.has(verb)));

const everyVerb: ReadonlySet<string> = new Set(verbs);

/** 拥有, and 改造提升 of two. */
const isOnlyVerbs = (phrase: string): boolean => {
  if (phrase.length !== 4) return onlyVerb.has(phrase);
  const [first, second] = [phrase.slice(0, 2), phrase.slice(2)];
  return everyVerb.has(first) && everyVerb.has(second) && (onlyVerb.has(first) || onlyVerb.has(second));
};

/** Words that are verbs only where nothing stands before them: 培训教师, but 科普培训基地. */
const openingVerb =
  /^(?:组织(?=活动)|(?:组织|实施|归集|追回|收回|精简|适配|立项|盘活|培训|服务|宣传|建设|推广|投入|投资|生产|销售|出版|翻译|调研|走访|研发|研制|监测|检查|抽检|检测|治理|供应|保障|补贴|补助|奖励|辅导|展示|展出|展播|发送|赠送|捐赠|巡展|普及)(?=.{2})(?!活动|项目|工程|中心|基地|体系|站|点|场|任务|资金|平台|班|工作|人员|次数|机构|设施|企业|总额|总量|规模|人数|队|网|课|室|员|者|率|量|额|片|栏|馆|厅|车|期|强度|面积|进度|类|型))/u;

/** 在全县范围内: where, not what. */
const place =
  /^(?:在|于|面向|针对|围绕|依托|通过|利用|聚焦|根据|按照)[^，、]{1,16}?(?:范围内|等地|期间|内|中|上)(?=.{2})/u;

/** What is left behind the last verb; a verb with nothing behind it is itself what is counted (培训30场). */
const cutVerbs = (words: string): string => {
  const masked = words.replace(marked, (mark) => '□'.repeat(mark.length));
  let from = 0;
  for (const { 0: verb, index } of [...masked.matchAll(anyVerb)].reverse()) {
    const end = index + verb.length;
    // What is left of 开发区 and 发布会 is no word.
    const rest = trimEnds(masked.slice(end));
    if (rest.length < 2 || onlyVerb.has(rest)) continue;
    from = end;
    break;
  }
  const rest = trimEnds(words.slice(cutAttribute(masked, from)));
  const at = place.exec(rest)?.[0].length ?? 0;
  const there = trimEnds(rest.slice(at));
  return there.slice(openingVerb.exec(there)?.[0].length ?? 0);
};

/** Behind 的 stands what the words before it only describe – but 比例 and 人数 name nothing by themselves. */
const cutAttribute = (masked: string, from: number): number => {
  const at = masked.lastIndexOf('的');
  if (at < from) return from;
  const head = trimEnds(masked.slice(at + 1));
  return head === '' || measure.test(head) ? from : at + 1;
};

const measure =
  /^(?:场次|次数|数量|比例|比重|占比|人数|户数|总数|总量|总额|规模|面积|水平|数|率|目标|时间|时长|标准|要求|覆盖面|覆盖率|普及率|投入|资金|.{0,3}率)$/u;
