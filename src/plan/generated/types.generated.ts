/** What files hold once their shape is checked. Made from schemas/ by npm run update. */
/**
 * 序号：各级标题的序号样式。“1.”要加引号。
 * Numbering: the numeral style of each level. "1." needs its quotes.
 */
export type WrittenNumbering =
  | readonly string[]
  | {
      /**
       * 各级样式：从第一级起，每级一个序号样式。
       * Styles: one numeral style a level, from the first.
       */
      readonly levels?: readonly string[];
      /**
       * 连续编号的级：这些级（从 1 数起）全篇连着编，不在每个部分重新开始。
       * Continuous levels: these (counted from 1) count on through the whole plan.
       */
      readonly continuous?: readonly number[];
    };
/**
 * 单位：只写名称，或写名称、别名、曾用名等。
 * Organization: its name, or its name with aliases, former names and so on.
 */
export type WrittenOrganization =
  | string
  | {
      /**
       * 名称：单位的登记名称。
       * Name: the registered name of the organization.
       */
      readonly name: string;
      /**
       * 别名：现在也这样称呼它的名称。
       * Aliases: other names that are in use for it.
       */
      readonly aliases?: readonly string[];
      /**
       * 曾用名：改名、合并以前的名称，可以写明用到什么时候。
       * Former names: what it was called before, and until when.
       */
      readonly formerNames?: readonly WrittenFormerName[];
      /**
       * 启用时间：现名从什么时候开始用。
       * Since: when the present name came into use.
       */
      readonly since?: string | number;
      /**
       * 停用时间：现名用到什么时候为止。
       * Until: when the name went out of use.
       */
      readonly until?: string | number;
    };
/**
 * 曾用名：只写名称，或写名称和停用时间。
 * Former name: the name, or the name and when it went out of use.
 */
export type WrittenFormerName =
  | string
  | {
      /**
       * 名称：从前的名称。
       * Name: the name that was.
       */
      readonly name: string;
      /**
       * 停用时间：这个名称用到什么时候为止。
       * Until: when this name went out of use.
       */
      readonly until?: string | number;
    };
/**
 * 合作媒体：只写名称，或写名称、类别、频率等。
 * Outlet: its name, or its name with kind, frequency and so on.
 */
export type WrittenOutlet =
  | string
  | {
      /**
       * 名称：媒体的登记名称。
       * Name: the registered name of the outlet.
       */
      readonly name: string;
      /**
       * 类别：newspaper 报纸，magazine 期刊，radio 广播，television 电视，website 网站，app 客户端，account 公众号等账号，other 其他。
       * Kind: what sort of outlet it is.
       */
      readonly kind?: 'newspaper' | 'magazine' | 'radio' | 'television' | 'website' | 'app' | 'account' | 'other';
      /**
       * 频率：电台的频率，照印出来的样子写。
       * Frequency: of a radio station, as it is printed.
       */
      readonly frequency?: string;
      /**
       * 别名：现在也这样称呼它的名称。
       * Aliases: other names that are in use for it.
       */
      readonly aliases?: readonly string[];
      /**
       * 曾用名：改名、合并以前的名称，可以写明用到什么时候。
       * Former names: what it was called before, and until when.
       */
      readonly formerNames?: readonly WrittenFormerName[];
      /**
       * 启用时间：现名从什么时候开始用。
       * Since: when the present name came into use.
       */
      readonly since?: string | number;
      /**
       * 停用时间：现名用到什么时候为止。
       * Until: when the name went out of use.
       */
      readonly until?: string | number;
    };
/**
 * 数量：写成 30期、不少于30场、1-2个、10%、每天3条以上，或 {comparator, amount, unit}。
 * Quantity: written like 30期, 不少于30场, 1-2个, 10%, 每天3条以上, or {comparator, amount, unit}.
 */
export type WrittenQuantity =
  | string
  | {
      /**
       * 比较方式：eq 等于，gte 不少于，gt 超过，lte 不超过，lt 少于，range 区间，about 约，all 全覆盖。
       * Comparator: how the amount bounds what is counted.
       */
      readonly comparator: 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'range' | 'about' | 'all';
      /**
       * 数值：按基本单位写的数，90万写 900000。
       * Amount: a plain number in the base unit, 900000 for 90万.
       */
      readonly amount?: number;
      /**
       * 下限：区间或不少于的数。
       * Min: the lower bound.
       */
      readonly min?: number;
      /**
       * 上限：区间或不超过的数。
       * Max: the upper bound.
       */
      readonly max?: number;
      /**
       * 计量单位：期、场、个、人、人次、% 等。
       * Unit: the measure word.
       */
      readonly unit: string;
      /**
       * 每期间：day 每天，workday 每个工作日，week 每周，month 每月，quarter 每季度，year 每年。
       * Per: the span of time that one count is for.
       */
      readonly per?: 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';
      /**
       * 增减：increase 增长，decrease 下降。
       * Change: growth or decline.
       */
      readonly change?: 'increase' | 'decrease';
      /**
       * 对比基数：与什么比，如“上年”。
       * Base: what growth is measured from.
       */
      readonly base?: string;
    };
/**
 * 频次：day 每天，workday 每个工作日，week 每周，weekend 周六和周日，month 每月，irregular 不定期，或 {weekdays: readonly [sat]}、{times: 3, per: week}。
 * Frequency: one of the words, or {weekdays: readonly [sat]}, or {times: 3, per: week}.
 */
export type WrittenFrequency =
  | ('day' | 'workday' | 'week' | 'weekend' | 'month' | 'irregular')
  | {
      /**
       * 星期几：mon 周一、tue 周二、wed 周三、thu 周四、fri 周五、sat 周六、sun 周日。
       * Weekdays: the days of the week on which it appears.
       */
      readonly weekdays?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
      /**
       * 次数：每个期间几期，与 per 同写。
       * Times: how many in each period, together with per.
       */
      readonly times?: number;
      /**
       * 期间：day 每天，week 每周，month 每月，quarter 每季度，year 每年，与 times 同写。
       * Per: the period, together with times.
       */
      readonly per?: 'day' | 'week' | 'month' | 'quarter' | 'year';
    };
/**
 * 发文机关标志：红色大字，联合行文写 {hosts: readonly [...], suffix: 文件}。
 * Mark: the red head line; {hosts: readonly [...], suffix: 文件} for a joint issue.
 */
export type WrittenMark =
  | string
  | {
      /**
       * 联合行文机关：主办机关在前。
       * Hosts: the agencies of a joint issue, the leading one first.
       */
      readonly hosts: readonly string[];
      /**
       * 后缀：几个机关名称后面共用的字。
       * Suffix: the word behind all of them.
       */
      readonly suffix?: string;
    };

/**
 * 工作计划：一个单位一年的工作要点。
 * Plan: one agency's document for one year.
 */
export interface PlanFile {
  /**
   * 格式版本：本格式的版本，写 1。
   * Format version: the version of this format, 1.
   */
  readonly kepu: 1;
  /**
   * 计划编号：别的计划用它指到这一份，不写时用文件名。
   * Plan id: what other plans call this one; the file's name where it is left out.
   */
  readonly id?: string;
  /**
   * 标题：印在最前面的标题，换行处就是排版时的换行处。
   * Title: printed first; a line break marks a preferred break of the printed title.
   */
  readonly title: string;
  /**
   * 年度：计划管哪一年，四位数字，不加引号。
   * Year: the year that the plan is for, four digits without quotes.
   */
  readonly year: number;
  /**
   * 制定单位：发布计划的单位，写单位编号、登记名称或别名。
   * Issuer: the organization that issues the plan, by id, registered name or alias.
   */
  readonly issuer: string;
  /**
   * 引用登记表：几份计划共用的单位和媒体登记表，写相对本文件的路径。
   * Included registers: files shared by several plans, as paths relative to this file.
   */
  readonly include?: readonly string[];
  readonly numbering?: WrittenNumbering;
  /**
   * 标题接排：任务标题与正文同段（run-in）还是独占一行（own-line）。
   * Lead: task titles run into their text (run-in) or stand on a line of their own (own-line).
   */
  readonly lead?: 'run-in' | 'own-line';
  /**
   * 责任括注：印在每项任务末尾的责任单位格式，{owner}、{support}、{due} 处填入各自的值。
   * Responsibility: closes each printed task; {owner}, {support} and {due} are filled in.
   */
  readonly responsibility?: string;
  readonly defaults?: WrittenDefaults;
  /**
   * 单位登记表：单位编号对应名称，或对应名称、别名等。
   * Organizations: the register of units, from id to name or to name, aliases and so on.
   */
  readonly organizations?: {
    readonly [k: string]: WrittenOrganization;
  };
  /**
   * 合作媒体登记表：媒体编号对应名称、类别、频率等。
   * Outlets: the register of partners that broadcast or print, from id to name, kind and so on.
   */
  readonly outlets?: {
    readonly [k: string]: WrittenOutlet;
  };
  /**
   * 用语表：只有一种正确写法的名称，和有全称的简称。
   * Terms: names with one right spelling, and abbreviations with their full form.
   */
  readonly terms?: readonly WrittenTerm[];
  /**
   * 总体要求：第一部分之前的正文（Markdown）。
   * Overview: the text before the first section (Markdown).
   */
  readonly overview?: string;
  /**
   * 计划目标：总体要求里写明的目标。
   * Plan targets: figures that the overview promises.
   */
  readonly targets?: readonly WrittenTarget[];
  /**
   * 计划专栏：总体要求里写明的专栏。
   * Plan columns: recurring programmes that the overview names.
   */
  readonly columns?: readonly WrittenColumn[];
  /**
   * 部分：计划的各个部分（一、二、三、）。
   * Sections: the numbered parts of the plan.
   */
  readonly sections?: readonly WrittenSection[];
  readonly publication?: WrittenPublication;
  /**
   * 附件：印在正文之后，每个另起一页。
   * Attachments: printed behind the text, each on a new page.
   */
  readonly attachments?: readonly WrittenAttachment[];
}
/**
 * 默认值：任务和目标没有写明时用的值。
 * Defaults: what tasks and targets have where they say nothing.
 */
export interface WrittenDefaults {
  /**
   * 默认牵头单位：没有写牵头单位的任务和目标都归它。
   * Default owner: of every task and target that names none.
   */
  readonly owner?: string;
  /**
   * 默认配合单位：没有写配合单位的任务和目标都归它们。
   * Default support: of every task and target that names none.
   */
  readonly support?: readonly string[];
  /**
   * 默认完成时限：没有写完成时限的任务和目标都按它。
   * Default due date: of every task and target that gives none.
   */
  readonly due?: string;
  /**
   * 默认统计方式：没有写统计方式的目标都按它。
   * Default aggregate: of every target that gives none.
   */
  readonly aggregate?: 'sum' | 'latest' | 'average' | 'max' | 'frequency' | 'coverage' | 'milestone';
}
/**
 * 用语条目：一个名称的正确写法，或一个简称和它的全称。
 * Term entry: one right spelling, or an abbreviation and its full form.
 */
export interface WrittenTerm {
  /**
   * 用语：正确的写法，或简称。
   * Term: the right spelling, or the abbreviation.
   */
  readonly term: string;
  /**
   * 不用的写法：正文里出现就提醒。
   * Variants: spellings that are reported where the text has them.
   */
  readonly variants?: readonly string[];
  /**
   * 全称：简称代表的全称。
   * Means: the full form that an abbreviation stands for.
   */
  readonly means?: string;
}
/**
 * 目标：任务承诺的一个数字。
 * Target: a figure that a task promises.
 */
export interface WrittenTarget {
  /**
   * 编号：目标的编号，全篇不重复。
   * Id: of the target, unique in the plan.
   */
  readonly id: string;
  /**
   * 指标：目标统计的是什么。
   * Indicator: what the target counts.
   */
  readonly indicator: string;
  readonly value?: WrittenQuantity;
  /**
   * 原文：正文里写明这个目标的原话。
   * Quote: the words of the text that state the target.
   */
  readonly quote?: string;
  /**
   * 统计方式：完成数怎样累计：sum 累加，latest 取最新，average 平均，max 最高，frequency 频次，coverage 覆盖，milestone 成果。
   * Aggregate: how actuals count towards the target.
   */
  readonly aggregate?: 'sum' | 'latest' | 'average' | 'max' | 'frequency' | 'coverage' | 'milestone';
  /**
   * 承诺：firm 必须完成，aspirational 争取完成。
   * Commitment: firm must be met, aspirational is striven for.
   */
  readonly commitment?: 'firm' | 'aspirational';
  readonly baseline?: WrittenQuantity;
  /**
   * 牵头单位：不写时同任务。
   * Owner: the task's where it is left out.
   */
  readonly owner?: string;
  /**
   * 配合单位：不写时同任务。
   * Support: the task's where it is left out.
   */
  readonly support?: readonly string[];
  /**
   * 完成时限：不写时同任务。
   * Due: the task's where it is left out.
   */
  readonly due?: string;
  /**
   * 组成：加起来等于它的目标编号。
   * Parts: ids of the targets that add up to it.
   */
  readonly parts?: readonly string[];
  /**
   * 其中：包含在它里面的目标编号。
   * Including: ids of the targets that lie within it.
   */
  readonly including?: readonly string[];
  /**
   * 上级目标：它计入的上级计划目标。
   * Upstream: the target of another plan that it counts towards.
   */
  readonly upstream?: string;
  /**
   * 上年目标：上一年计划里的同一目标。
   * Previous: the same target in the plan of the year before.
   */
  readonly previous?: string;
  /**
   * 备注：写给自己看的话，不印出来。
   * Note: for the drafters, never printed.
   */
  readonly note?: string;
}
/**
 * 专栏：合作媒体按期播出、刊登的节目，用期数计。
 * Column: a recurring programme of an outlet, counted in episodes.
 */
export interface WrittenColumn {
  /**
   * 编号：专栏的编号，全篇不重复。
   * Id: of the column, unique in the plan.
   */
  readonly id?: string;
  /**
   * 名称：专栏名称，不写书名号。
   * Name: of the column, without 《》.
   */
  readonly name?: string;
  /**
   * 几个名称：合用一个期数的几个专栏，与 name 只写一个。
   * Names: of columns that share one number of episodes; instead of name.
   */
  readonly names?: readonly string[];
  /**
   * 期数归属：joint 几个专栏合计，each 每个专栏各有。
   * Share: the episodes are one sum (joint) or each column's own (each).
   */
  readonly share?: 'joint' | 'each';
  /**
   * 合作媒体：媒体编号、登记名称或别名。
   * Outlet: that broadcasts or prints it, by id, registered name or alias.
   */
  readonly outlet?: string;
  /**
   * 合办单位：同办这个专栏的其他单位。
   * Partners: further organizations that share it.
   */
  readonly partners?: readonly string[];
  /**
   * 合作方式：合办、协办、承办等。
   * Relation: how the outlet is concerned.
   */
  readonly relation?: string;
  /**
   * 期数：整数，或数量写法（不少于30期）。
   * Episodes: a whole number, or a quantity.
   */
  readonly episodes?: number | WrittenQuantity;
  readonly every?: WrittenFrequency;
  /**
   * 开始日期：第一期最早哪天，不写时是一月一日。
   * From: the first day; 1 January where it is left out.
   */
  readonly from?: string;
  /**
   * 结束日期：最后一期最晚哪天，不写时是十二月三十一日。
   * To: the last day; 31 December where it is left out.
   */
  readonly to?: string;
  /**
   * 停播停刊：不播出、不刊登的日子。
   * Breaks: days on which it does not appear.
   */
  readonly breaks?: readonly WrittenBreak[];
  /**
   * 所属节目：专栏在哪个节目、哪个版面里。
   * Within: the programme that it is part of.
   */
  readonly within?: string;
  /**
   * 原文：正文里写明这个专栏的原话。
   * Quote: the words of the text that state the column.
   */
  readonly quote?: string;
  /**
   * 牵头单位：不写时同任务。
   * Owner: the task's where it is left out.
   */
  readonly owner?: string;
  /**
   * 配合单位：不写时同任务。
   * Support: the task's where it is left out.
   */
  readonly support?: readonly string[];
  /**
   * 完成时限：不写时同任务。
   * Due: the task's where it is left out.
   */
  readonly due?: string;
  /**
   * 备注：写给自己看的话，不印出来。
   * Note: for the drafters, never printed.
   */
  readonly note?: string;
}
/**
 * 停播停刊：一段不播出、不刊登的日子，首尾都算。
 * Break: days without an episode, both ends included.
 */
export interface WrittenBreak {
  /**
   * 开始日期：停播停刊的第一天。
   * From: the first day of the break.
   */
  readonly from: string;
  /**
   * 结束日期：停播停刊的最后一天。
   * To: the last day of the break.
   */
  readonly to: string;
}
/**
 * 部分：计划里有编号的一个部分（一、）。
 * Section: a numbered part of the plan.
 */
export interface WrittenSection {
  /**
   * 标题：部分的标题，不写序号，印刷时自动加。
   * Title: of the section, without its numeral, which print adds.
   */
  readonly title: string;
  /**
   * 序号：照印的序号，只在与自动编号不同时写；后面的同级标题按它的样式接着编。“”表示这一条不编号。
   * Numeral: as printed, where it is not the one that counting gives; later siblings count on from it. '' leaves this one unnumbered.
   */
  readonly numeral?: string;
  /**
   * 标题接排：这个部分的标题与正文同段（run-in）还是独占一行（own-line，默认）。
   * Lead: this section's title runs into its text (run-in) or has a line of its own (own-line, the default).
   */
  readonly lead?: 'run-in' | 'own-line';
  /**
   * 正文：部分标题与第一项任务之间的正文（Markdown）。
   * Text: between the section's title and its first task (Markdown).
   */
  readonly text?: string;
  /**
   * 目标：这一部分的正文里写明的目标。
   * Targets: figures that the section's text promises.
   */
  readonly targets?: readonly WrittenTarget[];
  /**
   * 专栏：这一部分的正文里写明的专栏。
   * Columns: recurring programmes that the section's text names.
   */
  readonly columns?: readonly WrittenColumn[];
  /**
   * 下级部分：低一级的部分；有它就不能再有 tasks。
   * Sections: parts a level deeper; a section that has them has no tasks.
   */
  readonly sections?: readonly WrittenSection[];
  /**
   * 任务：这一部分的各项任务。
   * Tasks: the numbered pieces of work of this section.
   */
  readonly tasks?: readonly WrittenTask[];
}
/**
 * 任务：有编号的一项工作，有首句和正文。
 * Task: a numbered piece of work, with a lead sentence and text.
 */
export interface WrittenTask {
  /**
   * 编号：任务的编号，全篇不重复。
   * Id: of the task, unique in the plan.
   */
  readonly id?: string;
  /**
   * 标题：任务的首句，不写序号；后面接正文时自动加“。”。
   * Title: the lead sentence without its numeral; 。 is added where text follows on the line.
   */
  readonly title: string;
  /**
   * 序号：照印的序号，只在与自动编号不同时写；后面的同级标题按它的样式接着编。“”表示这一条不编号。
   * Numeral: as printed, where it is not the one that counting gives; later siblings count on from it. '' leaves this one unnumbered.
   */
  readonly numeral?: string;
  /**
   * 标题接排：这项任务的标题与正文同段（run-in）还是独占一行（own-line）。
   * Lead: this task's title runs into its text (run-in) or has a line of its own (own-line).
   */
  readonly lead?: 'run-in' | 'own-line';
  /**
   * 责任括注：这项任务（连同分项）自己的格式，代替全篇的；“”表示不印。
   * Responsibility: the closing words of this task and its items, in place of the plan's; '' prints none.
   */
  readonly responsibility?: string;
  /**
   * 正文：任务的正文（Markdown）。
   * Text: of the task (Markdown).
   */
  readonly text?: string;
  /**
   * 牵头单位：单位编号、登记名称或别名。
   * Owner: who leads the task, by id, registered name or alias.
   */
  readonly owner?: string;
  /**
   * 配合单位：几个单位，各写编号、登记名称或别名。
   * Support: who helps, each by id, registered name or alias.
   */
  readonly support?: readonly string[];
  /**
   * 完成时限：写成 2026-11-30、2026-11 或 2026-Q3。
   * Due: written as 2026-11-30, 2026-11 or 2026-Q3.
   */
  readonly due?: string;
  /**
   * 标签：分类用的词，不印出来。
   * Tags: words to sort by, never printed.
   */
  readonly tags?: readonly string[];
  /**
   * 备注：写给自己看的话，不印出来。
   * Note: for the drafters, never printed.
   */
  readonly note?: string;
  /**
   * 目标：这项任务承诺的数字。
   * Targets: the figures that the task promises.
   */
  readonly targets?: readonly WrittenTarget[];
  /**
   * 专栏：这项任务里按期播出、刊登的专栏。
   * Columns: the recurring programmes of the task.
   */
  readonly columns?: readonly WrittenColumn[];
  readonly items?: readonly WrittenTask[];
}
/**
 * 印发要素：正式印发才需要，都可以不写。
 * Publication: needed for official printing only; every key may be left out.
 */
export interface WrittenPublication {
  /**
   * 形式：plan 只印计划，notice 印发通知加计划，letter 信函格式。
   * Form: the bare plan, a notice with the plan behind it, or the letter form.
   */
  readonly form?: 'plan' | 'notice' | 'letter';
  readonly mark?: WrittenMark;
  /**
   * 发文字号：机关代字、年份和序号。
   * Number: of the document, with the agency's sign, year and serial number.
   */
  readonly number?: string;
  /**
   * 紧急程度：特急或加急，一般的不写。
   * Urgency: 特急 or 加急; left out where there is none.
   */
  readonly urgency?: '特急' | '加急';
  /**
   * 密级：涉密文件不能用本工具处理，请删去这一行，并按保密规定办理。
   * Classification: secret documents do not belong in this tool; remove this line and handle the document as the secrecy rules say.
   */
  readonly classification?: never;
  /**
   * 签发人：只用于上行文。
   * Signers: of upward documents only.
   */
  readonly signers?: readonly string[];
  /**
   * 主送机关：通知发给谁。
   * Recipients: whom the notice is addressed to.
   */
  readonly recipients?: readonly string[];
  /**
   * 通知标题：与“单位关于印发《计划标题》的通知”不同时才写。
   * Notice title: where it is not the issuer's 关于印发《…》的通知 with the plan's title.
   */
  readonly noticeTitle?: string;
  /**
   * 作为附件：计划印成通知的第一个附件，列入附件说明。
   * Attached: the plan is the first attachment of its notice and listed as such.
   */
  readonly attached?: boolean;
  /**
   * 通知正文：印发通知的正文（Markdown）。
   * Notice text: the text of the notice (Markdown).
   */
  readonly noticeText?: string;
  /**
   * 份号：最多六位数字，加引号，前面的 0 才会保留。
   * Copy number: up to six digits in quotes, which keep its leading zeros.
   */
  readonly copyNumber?: string;
  readonly signed?: WrittenSigned;
  /**
   * 附注：联系人及电话等，印时加括号。
   * Contact: person and telephone, printed in parentheses.
   */
  readonly contact?: string;
  /**
   * 抄送机关：同时抄送给谁。
   * Copies: who else receives it.
   */
  readonly cc?: readonly string[];
  readonly printing?: WrittenPrinting;
}
/**
 * 落款：署名、成文日期、印章或签名章。
 * Signed: by whom, when, with seal or signature stamp.
 */
export interface WrittenSigned {
  /**
   * 署名单位：各写编号、登记名称或别名，不写时是制定单位。
   * By: who signs, each by id, registered name or alias; the issuer where it is left out.
   */
  readonly by?: readonly string[];
  /**
   * 成文日期：写成 2026-03-05。
   * Date: of the document, written as 2026-03-05.
   */
  readonly date?: string;
  /**
   * 加盖印章：true 加盖，false 不盖。
   * Seal: whether the seal is set.
   */
  readonly seal?: boolean;
  readonly stamp?: WrittenStamp;
}
/**
 * 签名章：不盖印章、由负责人签名的文件才写。
 * Stamp: for documents signed by a person instead of sealed.
 */
export interface WrittenStamp {
  /**
   * 职务：签名章前的职务。
   * Title: the office of the person who signs.
   */
  readonly title: string;
  /**
   * 姓名：签名章上的姓名。
   * Name: of the person who signs.
   */
  readonly name: string;
}
/**
 * 印发机关和日期：印在最后一页下方。
 * Printing: office and date, printed at the foot of the last page.
 */
export interface WrittenPrinting {
  /**
   * 印发机关：负责印制的部门。
   * Office: that prints the document.
   */
  readonly office?: string;
  /**
   * 印发日期：写成 2026-03-06。
   * Date: of printing, written as 2026-03-06.
   */
  readonly date?: string;
}
/**
 * 附件条目：标题，和由数据生成的内容（content）或者自己写的正文（text）。
 * Attachment: a title, and content made from the data or a text of its own.
 */
export interface WrittenAttachment {
  /**
   * 标题：附件的标题。
   * Title: of the attachment.
   */
  readonly title: string;
  /**
   * 内容：checklist 目标任务清单，columns 合作专栏一览表。由文字写成的附件不写这一项，写 text。
   * Content: the target checklist, or the table of columns. An attachment in words has text instead.
   */
  readonly content?: 'checklist' | 'columns';
  /**
   * 正文：由文字写成的附件的正文（Markdown）。由数据生成的附件写 content。
   * Text: of an attachment in words (Markdown). One made from the data has content instead.
   */
  readonly text?: string;
}

/** Register: organizations, outlets and terms that several plans share. */
export type RegisterFile = Pick<PlanFile, 'kepu' | 'organizations' | 'outlets' | 'terms'>;

/**
 * 配置：一个计划仓库的设置，文件名 kepu.config.yaml，放在仓库根目录。
 * Configuration: the settings of a repository of plans, kepu.config.yaml at its root.
 */
export interface ConfigFile {
  /**
   * 计划文件：没有指明文件时检查哪些，可用 * 和 **。
   * Plans: which files are meant where none is named; * and ** may be used.
   */
  readonly plans?: readonly string[];
  /**
   * 规则：规则编号对应 off、info、warning 或 error，或 [级别, {选项: …}]；全部规则见 kepu rules。
   * Rules: from rule id to off, info, warning or error, or to [severity, {option: …}]; kepu rules lists them.
   */
  readonly rules?: {
    /**
     * 规则设置：off、info、warning、error。
     * Rule setting: off, info, warning or error.
     */
    readonly [k: string]:
      | 'off'
      | 'info'
      | 'warning'
      | 'error'
      | readonly [
          'off' | 'info' | 'warning' | 'error',
          {
            readonly [k: string]: unknown;
          }
        ];
  };
  /**
   * 部分文件的规则：对某些文件另定规则的级别；几条都说到的，以后写的为准。
   * Overrides: other settings of rules for some files; where several speak of a rule, the last one holds.
   */
  readonly overrides?: readonly WrittenOverride[];
  /**
   * 版式：印刷用的版式，写内置版式的名称，或版式文件的路径，从配置文件所在的文件夹算起。
   * Profile: the layout for print, by its name, or a profile file by its path seen from the folder of the configuration.
   */
  readonly profile?: string;
  /**
   * 语言：提示用的语言，zh 中文，en 英文。
   * Language: of the messages.
   */
  readonly language?: 'zh' | 'en';
  /**
   * 日历：内置日历没有的年份，放假和调休上班的日子。
   * Calendar: days off and days worked of years that the built-in calendar does not cover.
   */
  readonly calendar?: {
    /**
     * 放假日期：逐年列出放假的日子。
     * Holidays: the days off, by year.
     */
    readonly holidays?: {
      /**
       * 日期列表：各写成 2027-01-01。
       * Days: each written as 2027-01-01.
       */
      readonly [k: string]: readonly string[];
    };
    /**
     * 调休上班日期：逐年列出要上班的周末。
     * Workdays: the weekend days that are worked, by year.
     */
    readonly workdays?: {
      /**
       * 日期列表：各写成 2027-01-01。
       * Days: each written as 2027-01-01.
       */
      readonly [k: string]: readonly string[];
    };
  };
  /**
   * 基线文件：已知问题的清单，里面的不再报告；从配置文件所在的文件夹算起。
   * Baseline: a file of known findings, which are not reported again; seen from the folder of the configuration.
   */
  readonly baseline?: string;
  /**
   * 输出目录：印出的文件放在哪里。
   * Output folder: where rendered files go.
   */
  readonly outDir?: string;
  readonly limits?: WrittenLimits;
}
/**
 * 部分文件：哪些文件，规则另定成什么级别。
 * Override: some files, and other settings of rules for them.
 */
export interface WrittenOverride {
  /**
   * 文件：对哪些文件另定，可用 * 和 **，! 开头的除外；从配置文件所在的文件夹算起。
   * Files: which are meant; * and ** may be used, and ! before what is not; seen from the folder of the configuration.
   */
  readonly files: readonly string[];
  /**
   * 规则：规则编号对应 off、info、warning 或 error，或 [级别, {选项: …}]；全部规则见 kepu rules。
   * Rules: from rule id to off, info, warning or error, or to [severity, {option: …}]; kepu rules lists them.
   */
  readonly rules: {
    /**
     * 规则设置：off、info、warning、error。
     * Rule setting: off, info, warning or error.
     */
    readonly [k: string]:
      | 'off'
      | 'info'
      | 'warning'
      | 'error'
      | readonly [
          'off' | 'info' | 'warning' | 'error',
          {
            readonly [k: string]: unknown;
          }
        ];
  };
}
/**
 * 限制：读文件、解压缩、等别的程序的上限，只能调高，各有最高值；全部限制见 kepu limits。
 * Limits: bounds on files, on what they unpack to and on other programs. They can be raised, up to a bound each; kepu limits lists them.
 */
export interface WrittenLimits {
  /**
   * 文件大小：计划、登记册、配置、版式文件，最多多少MiB。
   * File size: the most of a plan, register, configuration or profile, in MiB.
   */
  'file-size'?: number;
  /**
   * 基线大小：基线文件，最多多少MiB。
   * Baseline size: the most of a baseline, in MiB.
   */
  'baseline-size'?: number;
  /**
   * 嵌套层数：列表和键的嵌套，最多多少层。
   * Depth: the most of nesting of lists and keys, in levels.
   */
  readonly depth?: number;
  /**
   * 词语数：一个文件里的词语、标点和换行，最多多少个。
   * Words: the most of words, marks and line ends of one file.
   */
  readonly words?: number;
  /**
   * 字段长度：名称等一个字段，最多多少字符。
   * Field length: the most of one field, such as a title, in characters.
   */
  'field-length'?: number;
  /**
   * 正文长度：一段正文，最多多少字符。
   * Text length: the most of one text, in characters.
   */
  'text-length'?: number;
  /**
   * 任务数：一份计划的任务，最多多少个。
   * Tasks: the most of tasks of one plan.
   */
  readonly tasks?: number;
  /**
   * 登记册数：一份计划引用的登记册，最多多少个。
   * Registers: the most of registers that one plan includes.
   */
  readonly registers?: number;
  /**
   * 查找数：查找计划时看到的文件和文件夹，最多多少个。
   * Folder entries: the most of files and folders seen in search of plans.
   */
  'folder-entries'?: number;
  /**
   * 问题数：一个文件的语法、格式问题，最多多少个。
   * Messages: the most of findings of syntax or shape of one file.
   */
  readonly messages?: number;
  /**
   * 报告大小：一份报告，最多多少MiB。
   * Report size: the most of one report, in MiB.
   */
  'report-size'?: number;
  /**
   * 文档大小：Word、Markdown、文本文件和标准输入，最多多少MiB。
   * Document size: the most of a Word, Markdown or text file, and standard input, in MiB.
   */
  'document-size'?: number;
  /**
   * 部件数：Word 文件里的部件，最多多少个。
   * Zip entries: the most of parts of a Word file.
   */
  'zip-entries'?: number;
  /**
   * 压缩倍数：大于 1 MiB 的部件解开后是原来的，最多多少倍。
   * Zip ratio: the most of a part of more than 1 MiB, against its size in the file, in times.
   */
  'zip-ratio'?: number;
  /**
   * 部件大小：Word 文件的一个部件，解开后，最多多少MiB。
   * Part size: the most of a part of a Word file, unpacked, in MiB.
   */
  'part-size'?: number;
  /**
   * 解开大小：Word 文件读到的全部部件，解开后，最多多少MiB。
   * Unpacked size: the most of all parts of a Word file that are read, unpacked, in MiB.
   */
  'unpacked-size'?: number;
  /**
   * 段落数：Word 文件的段落，Markdown、文本文件的行、单元格，最多多少个。
   * Paragraphs: the most of paragraphs of a Word file, lines and cells of Markdown or text.
   */
  readonly paragraphs?: number;
  /**
   * 表格行数：目标任务清单、修改对照表的行，最多多少个。
   * Rows: the most of rows of a checklist or of a comparison.
   */
  readonly rows?: number;
  /**
   * 排版时限：LibreOffice 排版，最多多少秒。
   * Print time: the most of LibreOffice printing, in seconds.
   */
  'print-time'?: number;
  /**
   * 画图时限：poppler 画页面图片，最多多少秒。
   * Picture time: the most of poppler drawing pages, in seconds.
   */
  'picture-time'?: number;
  /**
   * 查询时限：git 回答，最多多少秒。
   * Git time: the most of git answering, in seconds.
   */
  'git-time'?: number;
}

/**
 * 基线：已知、暂不改的检查结果，由 kepu validate --update-baseline 写出。
 * Baseline: findings that are known and stay for now; kepu validate --update-baseline writes it.
 */
export interface BaselineFile {
  /**
   * 版本：现在是 1。
   * Version: of this format, 1.
   */
  readonly version: 1;
  /**
   * 条目：每个结果一条，按文件排列。
   * Entries: one for each finding, in the order of the files.
   */
  readonly entries: readonly WrittenBaselineEntry[];
}
/**
 * 条目：一个已知的结果。
 * Entry: one finding that is known.
 */
export interface WrittenBaselineEntry {
  /**
   * 文件：哪份计划，从基线文件所在的文件夹算起。
   * File: of the plan, seen from the folder of the baseline.
   */
  readonly file: string;
  /**
   * 规则：规则编号。
   * Rule: its id.
   */
  readonly rule: string;
  /**
   * 位置：哪一处，列表里的按编号或标题，不按次序。
   * Place: where it stands, in lists by id or title and not by position.
   */
  readonly at: string;
  /**
   * 原文：有关的字句。
   * Words: those concerned.
   */
  readonly words: string;
  /**
   * 理由：为什么暂不改，可以不写。
   * Reason: why it stays, if anybody says so.
   */
  readonly reason?: string;
  /**
   * 期限：到哪一天为止，过后照常报告。
   * End: the last day on which it is left out.
   */
  readonly until?: string;
}

/**
 * 版式：印刷用的页面、字体和字号；没有写的照 extends 所指的版式。
 * Profile: pages, faces and sizes for print; what it does not say is as in the profile that it extends.
 */
export interface ProfileFile {
  /**
   * 结构：本文件的 JSON Schema，供编辑器使用。
   * Schema: the JSON Schema of this file, for editors.
   */
  readonly $schema?: string;
  /**
   * 所据版式：在哪个版式上改动，写内置版式的名称，或从本文件所在文件夹算起的路径。
   * Base: the profile that this one changes, by its name or by a path seen from the folder of this file.
   */
  readonly extends?: string;
  /**
   * 名称：版式的名称，不写就用文件名。
   * Name: of the profile; that of its file where it has none.
   */
  readonly name?: string;
  /**
   * 说明：版式依据什么，列出版式时显示。
   * Summary: what the layout follows, for lists of profiles.
   */
  readonly summary?: {
    /**
     * 中文说明：用中文写。
     * In Chinese: what it follows.
     */
    readonly zh?: string;
    /**
     * 英文说明：用英文写。
     * In English: what it follows.
     */
    readonly en?: string;
  };
  /**
   * 页面：竖放的纸和页边距，毫米。
   * Page: the upright sheet and its margins in millimetres.
   */
  readonly page?: {
    /**
     * 纸宽：竖放时的宽度，毫米。
     * Width: of the upright sheet in millimetres.
     */
    readonly width?: number;
    /**
     * 纸高：竖放时的高度，毫米。
     * Height: of the upright sheet in millimetres.
     */
    readonly height?: number;
    /**
     * 页边距：四边的空白，围出版心。
     * Margins: the blank around the type area.
     */
    readonly margins?: {
      /**
       * 天头：上白边，毫米。
       * Top: the upper margin in millimetres.
       */
      readonly top?: number;
      /**
       * 地脚：下白边，毫米。
       * Bottom: the lower margin in millimetres.
       */
      readonly bottom?: number;
      /**
       * 订口：左白边，毫米。
       * Left: the margin at the binding edge in millimetres.
       */
      readonly left?: number;
      /**
       * 切口：右白边，毫米。
       * Right: the margin at the fore edge in millimetres.
       */
      readonly right?: number;
    };
    /**
     * 页眉距：页眉到纸的上边，毫米。
     * Header: from the upper edge of the sheet to the header in millimetres.
     */
    readonly header?: number;
    /**
     * 页码距：页码下端到纸的下边，毫米。
     * Footer: from the lower edge of the sheet to the foot of the page number in millimetres.
     */
    readonly footer?: number;
  };
  /**
   * 行列：每面行数、每行字数、行距和字距。
   * Grid: lines of a page, characters of a line, and the distances between them.
   */
  readonly grid?: {
    /**
     * 每面行数：排满的一面有几行。
     * Lines: on a full page.
     */
    readonly lines?: number;
    /**
     * 每行字数：排满的一行有几个字。
     * Characters: Han characters of a full line.
     */
    readonly characters?: number;
    /**
     * 行距：固定值，磅。
     * Pitch: from one line to the next, exactly, in points.
     */
    readonly pitch?: number;
    /**
     * 字距：每个正文字后加宽多少磅，负数为紧缩。
     * Spacing: points added behind each character of body size; negative draws them together.
     */
    readonly spacing?: number;
  };
  /**
   * 字体：各处用什么字体，写电脑上的字体名称。
   * Fonts: faces by the names that machines know.
   */
  readonly fonts?: {
    /**
     * 标题字体：大标题的字体。
     * Title: face of the title.
     */
    readonly title?: string;
    /**
     * 正文字体：正文和第三层起的字体。
     * Body: face of the text and of levels from the third.
     */
    readonly body?: string;
    /**
     * 黑体：第一层和表头的字体。
     * Black: face of the first level and of heads of tables.
     */
    readonly black?: string;
    /**
     * 楷体：第二层和强调的字体。
     * Script: face of the second level and of emphasis.
     */
    readonly script?: string;
    /**
     * 页码字体：页码的字体。
     * Page number: face of page numbers.
     */
    readonly pageNumber?: string;
    /**
     * 西文字体：字母和数字的字体，null 表示用所在处的中文字体。
     * Latin: face of letters and digits; null sets them in the face around them.
     */
    readonly latin?: string | null;
    /**
     * 替代字体：电脑上没有某种字体时，依次用哪些字体代替。
     * Substitutes: what a machine without a face may take for it, the best first.
     */
    readonly substitutes?: {
      /**
       * 替代字体：没有这种字体时依次用哪些。
       * Substitutes: taken in this order where the face is not installed.
       */
      readonly [k: string]: readonly string[];
    };
  };
  /**
   * 字号：各处用多大的字，磅。
   * Sizes: of type, in points.
   */
  readonly sizes?: {
    /**
     * 标题字号：磅，2号是 22。
     * Title: size of the title in points.
     */
    readonly title?: number;
    /**
     * 正文字号：磅，3号是 16。
     * Body: size of the text in points.
     */
    readonly body?: number;
    /**
     * 页码字号：磅，4号是 14。
     * Page number: size of page numbers in points.
     */
    readonly pageNumber?: number;
    /**
     * 版记字号：磅，4号是 14。
     * Imprint: size of the imprint in points.
     */
    readonly imprint?: number;
    /**
     * 表格字号：竖页表格的字号，磅。
     * Table: size of text in tables in points.
     */
    readonly table?: number;
    /**
     * 宽表字号：横页表格的字号，磅。
     * Wide table: size of text in tables of landscape pages in points.
     */
    readonly wideTable?: number;
  };
  /**
   * 加粗层次：哪几层的序号和首句加粗，1 为第一层；标准没有加粗。
   * Bold: levels from 1 whose numerals and lead sentences are bold; the standard has none.
   */
  readonly bold?: readonly number[];
  /**
   * 页码：数字左右写什么，放在哪里。
   * Page number: what stands around it, and where it stands.
   */
  readonly pageNumber?: {
    /**
     * 页码前：数字左边的字符。
     * Before: what stands before the number.
     */
    readonly before?: string;
    /**
     * 页码后：数字右边的字符。
     * After: what stands behind the number.
     */
    readonly after?: string;
    /**
     * 页码位置：outside 外侧，center 居中。
     * Position: at the outer edges (outside) or in the middle (center).
     */
    readonly position?: 'outside' | 'center';
  };
  /**
   * 版头：发文机关标志和红色分隔线。
   * Letterhead: the mark and the rule below it.
   */
  readonly letterhead?: {
    /**
     * 版头颜色：六位十六进制数。
     * Colour: of the mark and the rule as six hexadecimal digits.
     */
    readonly colour?: string;
    /**
     * 标志位置：发文机关标志上边缘到版心上边缘，毫米。
     * Mark: from the upper edge of the type area to that of the mark in millimetres.
     */
    readonly mark?: number;
    /**
     * 标志字号：发文机关标志最大的字号，磅；字多时自动缩小。
     * Size: the largest of the mark in points; a long name is set smaller.
     */
    readonly size?: number;
    /**
     * 分隔线位置：发文字号到红色分隔线，毫米。
     * Gap: from the document number to the rule in millimetres.
     */
    readonly gap?: number;
    /**
     * 分隔线粗细：红色分隔线，磅。
     * Weight: of the rule in points.
     */
    readonly weight?: number;
  };
  /**
   * 信函格式：标志和双线的位置。
   * Letter: where the mark and the double rules of letters stand.
   */
  readonly letter?: {
    /**
     * 信函标志位置：发文机关标志上边缘到纸的上边，毫米。
     * Mark: from the upper edge of the sheet to the mark in millimetres.
     */
    readonly mark?: number;
    /**
     * 武文线位置：发文机关标志到第一条双线，毫米。
     * Gap: from the mark to the first double rule in millimetres.
     */
    readonly gap?: number;
    /**
     * 文武线位置：第二条双线到纸的下边，毫米。
     * Bottom: from the second double rule to the lower edge of the sheet in millimetres.
     */
    readonly bottom?: number;
    /**
     * 双线长度：两条双线的长度，毫米。
     * Length: of both double rules in millimetres.
     */
    readonly length?: number;
  };
  /**
   * 版记：分隔线的粗细和位置，毫米。
   * Imprint: the weights of its rules and its place, in millimetres.
   */
  readonly imprint?: {
    /**
     * 粗线：版记首条和末条分隔线，毫米。
     * Outer: weight of the first and the last rule in millimetres.
     */
    readonly outer?: number;
    /**
     * 细线：版记中间的分隔线，毫米。
     * Inner: weight of the rules between in millimetres.
     */
    readonly inner?: number;
    /**
     * 下边：版记末条分隔线到纸下边，毫米。
     * Bottom: from the last rule to the lower edge of the sheet, in millimetres.
     */
    readonly bottom?: number;
  };
}
