/** A way in which somebody breaks a plan: words that give way to others, what is found, and what fixes make of the words. */
export interface Break {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Each finding as `line:column words | sentence`; none where nothing is wrong. */
  readonly found: readonly string[];
  /** The words after the fixes; null where there are none, for it is not certain what was meant. */
  readonly mended: string | null;
}

/** The plan that is broken: nothing is found in it. */
export const clerkPlan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: slkx
organizations:
  slkx: {name: 清河县科学技术协会, aliases: [清河县科协]}
  kepubu: 科普部
  bangongshi: 办公室
outlets:
  ribao: {name: 清河日报, kind: newspaper}
overview: |
  坚持服务大局，做好全年科普工作。
sections:
  - title: 强化科普供给
    tasks:
      - id: media
        title: 办好主流媒体科普专栏
        text: |
          与清河日报合办《求证》专栏12期，覆盖全县。
          全年举办专题培训不少于30场。
        owner: kepubu
        support: [bangongshi]
        due: 2026-11-30
        note: 每月通报一次进展
        columns:
          - {id: qiuzheng, name: 求证, outlet: ribao, episodes: 12, every: month}
        targets:
          - id: training
            indicator: 专题培训
            value: 不少于30场
            quote: 专题培训不少于30场
publication:
  form: notice
  mark: 清河县科学技术协会文件
  number: 清科协发〔2026〕12号
  recipients: [各乡镇科协]
  copyNumber: "000001"
  noticeText: 现将要点印发给你们，请认真贯彻落实。
  signed: {by: [slkx], date: 2026-03-05, seal: true}
`;

/** What the words of a plan are again when fixes undid the break. */
const same = 'as before';

/** Everything that people who do not know YAML are known to write. */
export const breaks: readonly Break[] = [
  {
    name: 'a full-width colon',
    from: 'title: 办好主流媒体科普专栏',
    to: 'title：办好主流媒体科普专栏',
    found: ['17:14 ： | title 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
    mended: same,
  },
  {
    name: 'a full-width colon behind a Chinese key',
    from: 'title: 清河县科协2026年科普工作要点',
    to: '标题：清河县科协2026年科普工作要点',
    found: ['2:3 ： | 标题 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
    mended: '标题: 清河县科协2026年科普工作要点',
  },
  {
    name: 'a full-width colon behind a key with a list',
    from: 'sections:',
    to: 'sections：',
    found: ['13:9 ： | sections 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
    mended: same,
  },
  {
    name: 'a full-width colon in an item',
    from: '- title: 强化科普供给',
    to: '- title：强化科普供给',
    found: ['14:10 ： | title 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
    mended: same,
  },
  {
    name: 'a full-width colon before a text',
    from: 'text: |',
    to: 'text：|',
    found: ['18:13 ： | text 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
    mended: same,
  },
  {
    name: 'a full-width colon in braces',
    from: 'name: 求证',
    to: 'name：求证',
    found: ['26:32 ： | name 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
    mended: same,
  },
  {
    name: 'a full-width dash',
    from: '  - title: 强化',
    to: '  － title: 强化',
    found: ['14:3 － | 列表项要用半角的 - 加空格开头，这里是“－”。'],
    mended: same,
  },
  {
    name: 'a long dash',
    from: '  - title: 强化',
    to: '  — title: 强化',
    found: ['14:3 — | 列表项要用半角的 - 加空格开头，这里是“—”。'],
    mended: same,
  },
  {
    name: 'a full-width dash that touches its key',
    from: '- id: training',
    to: '－id: training',
    found: ['28:11 － | 列表项要用半角的 - 加空格开头，这里是“－”。'],
    mended: same,
  },
  {
    name: 'Chinese quotes around a key',
    from: 'title: 清河县科协2026年科普工作要点',
    to: '“title”: 清河县科协2026年科普工作要点',
    found: ['2:1 “title” | 键 “title” 里有中文引号、全角字符或空格。请写成 title。'],
    mended: same,
  },
  {
    name: 'Chinese quotes around a Chinese key',
    from: 'title: 清河县科协2026年科普工作要点',
    to: '“标题”: 清河县科协2026年科普工作要点',
    found: ['2:1 “标题” | 键 “标题” 里有中文引号、全角字符或空格。请写成 标题。'],
    mended: '标题: 清河县科协2026年科普工作要点',
  },
  {
    name: 'Chinese quotes around words, which are words',
    from: 'title: 清河县科协2026年科普工作要点',
    to: 'title: “清河县科协2026年科普工作要点”',
    found: [],
    mended: null,
  },
  {
    name: 'Chinese quotes around a date',
    from: 'due: 2026-11-30',
    to: 'due: “2026-11-30”',
    found: ['23:14 “2026-11-30” | due 不能写 “2026-11-30”：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-11-30。'],
    mended: same,
  },
  {
    name: 'Chinese quotes around a number',
    from: '"000001"',
    to: '“000001”',
    found: ['37:15 “000001” | copyNumber 现在是 “000001” ，中文引号也算文字。请写 "000001"。'],
    mended: same,
  },
  {
    name: 'a quote that opens plain and closes Chinese',
    from: 'title: 清河县科协2026年科普工作要点',
    to: 'title: "清河县科协2026年科普工作要点”',
    found: ['2:25 ” | 前引号是半角的，后引号却是 ” 。请改成同样的半角引号。'],
    mended: 'title: "清河县科协2026年科普工作要点"',
  },
  {
    name: 'full-width quotes around a number',
    from: '"000001"',
    to: '＂000001＂',
    found: ['37:15 ＂000001＂ | copyNumber 现在是 ＂000001＂ ，中文引号也算文字。请写 "000001"。'],
    mended: same,
  },
  {
    name: 'full-width brackets around one',
    from: '[bangongshi]',
    to: '［bangongshi］',
    found: [
      '22:18 ［bangongshi］ | support 要写成列表，用半角的 [ ]，这里的括号是全角的。各项之间用半角逗号加空格分隔。',
    ],
    mended: same,
  },
  {
    name: 'full-width braces',
    from: '{id: qiuzheng, name: 求证, outlet: ribao, episodes: 12, every: month}',
    to: '｛id: qiuzheng, name: 求证, outlet: ribao, episodes: 12, every: month｝',
    found: ['26:13 ｛ | 这里用了全角括号“｛”。列表请用 [ ]，成组的键请用 { }。'],
    mended: same,
  },
  {
    name: 'a full-width closing brace',
    from: 'every: month}',
    to: 'every: month｝',
    found: ['26:79 ｝ | 这里用了全角括号“｝”。列表请用 [ ]，成组的键请用 { }。'],
    mended: same,
  },
  {
    name: 'a full-width closing bracket',
    from: '[bangongshi]',
    to: '[bangongshi］',
    found: ['22:29 ］ | 这里用了全角括号“］”。列表请用 [ ]，成组的键请用 { }。'],
    mended: same,
  },
  {
    name: 'full-width commas in braces',
    from: 'id: qiuzheng, name: 求证, outlet',
    to: 'id: qiuzheng，name: 求证，outlet',
    found: ['26:26 ， | 这里用了全角标点“，”。[ ] 和 { } 里请用半角逗号加空格分隔。'],
    mended: same,
  },
  {
    name: 'full-width blanks below a text',
    from: '        owner: kepubu',
    to: '\u3000\u3000\u3000\u3000owner: kepubu',
    found: ['21:1 \u3000\u3000\u3000\u3000 | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。'],
    mended: same,
  },
  {
    name: 'as many full-width blanks as blanks',
    from: '        due: 2026-11-30',
    to: '\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000due: 2026-11-30',
    found: [
      '23:1 \u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000 | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。',
    ],
    mended: same,
  },
  {
    name: 'a full-width blank among blanks',
    from: '        due: 2026-11-30',
    to: '      \u3000due: 2026-11-30',
    found: ['23:7 \u3000 | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。'],
    mended: same,
  },
  {
    name: 'a full-width blank at the outermost level',
    from: 'year: 2026',
    to: '\u3000year: 2026',
    found: ['3:1 \u3000 | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。'],
    mended: same,
  },
  {
    name: 'a text indented with full-width blanks',
    from: '  坚持服务大局',
    to: '\u3000\u3000坚持服务大局',
    found: ['12:1 \u3000\u3000 | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。'],
    mended: same,
  },
  {
    name: 'a paragraph that begins with full-width blanks',
    from: '  坚持服务大局',
    to: '  \u3000\u3000坚持服务大局',
    found: ['12:3 \u3000\u3000 | 段首的空格由排版添加，请删去'],
    mended: same,
  },
  {
    name: 'no-break blanks',
    from: '        due: 2026-11-30',
    to: '\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0due: 2026-11-30',
    found: [
      '23:1 \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。',
    ],
    mended: same,
  },
  {
    name: 'tabs',
    from: '        due: 2026-11-30',
    to: '\t\t\t\tdue: 2026-11-30',
    found: ['23:1 \t\t\t\t | 这一行用制表符（Tab）缩进。请改用空格，每级两个。'],
    mended: same,
  },
  {
    name: 'tabs before a line of a text',
    from: '          全年举办',
    to: '\t\t\t\t\t全年举办',
    found: ['20:1 \t\t\t\t\t | 这一行用制表符（Tab）缩进。请改用空格，每级两个。'],
    mended: same,
  },
  {
    name: 'a full-width blank behind a colon',
    from: 'title: 清河县科协2026年科普工作要点',
    to: 'title:\u3000清河县科协2026年科普工作要点',
    found: ['2:6 :\u3000 | title 的冒号后面是全角空格或其他特殊空格，YAML 不认。请改成一个半角空格。'],
    mended: same,
  },
  {
    name: 'a no-break blank behind a colon',
    from: 'year: 2026',
    to: 'year:\u00A02026',
    found: ['3:5 :\u00A0 | year 的冒号后面是全角空格或其他特殊空格，YAML 不认。请改成一个半角空格。'],
    mended: same,
  },
  {
    name: 'a tab behind a colon, which is legal',
    from: 'year: 2026',
    to: 'year:\t2026',
    found: [],
    mended: null,
  },
  {
    name: 'a full-width blank behind a dash',
    from: '- id: media',
    to: '-\u3000id: media',
    found: ['16:7 - | - 后面是全角空格或其他特殊空格，YAML 不认。请改成一个半角空格。'],
    mended: same,
  },
  {
    name: 'a tab behind a value, which is legal',
    from: 'year: 2026',
    to: 'year: 2026\t',
    found: [],
    mended: null,
  },
  {
    name: 'a full-width blank behind a number',
    from: 'year: 2026',
    to: 'year: 2026\u3000',
    found: ['3:7 2026 | year 应是整数，现在是“2026\u3000”，带着特殊的空格。请写 2026。'],
    mended: same,
  },
  {
    name: 'a no-break blank behind a date',
    from: 'due: 2026-11-30',
    to: 'due: 2026-11-30\u00A0',
    found: [
      '23:14 2026-11-30 | due 不能写 2026-11-30，带着特殊的空格：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-11-30。',
    ],
    mended: same,
  },
  {
    name: 'a number sign in a text',
    from: 'note: 每月通报一次进展',
    to: 'note: 第 #1 期通报',
    found: [
      '24:15 第 #1 期通报 | “#1 期通报”前面有空格，YAML 把它当作注释，只留下“第”。如果是文字，请给整个值加上引号："第 #1 期通报"；如果是注释，# 前面多空一格，后面也空一格。',
    ],
    mended: 'note: "第 #1 期通报"',
  },
  {
    name: 'a topic in a title',
    from: 'title: 办好主流媒体科普专栏',
    to: 'title: 办好 #求证 专栏',
    found: [
      '17:16 办好 #求证 专栏 | “#求证 专栏”前面有空格，YAML 把它当作注释，只留下“办好”。如果是文字，请给整个值加上引号："办好 #求证 专栏"；如果是注释，# 前面多空一格，后面也空一格。',
    ],
    mended: 'title: "办好 #求证 专栏"',
  },
  {
    name: 'a number at the end of a text',
    from: 'indicator: 专题培训',
    to: 'indicator: 专题培训 #1',
    found: [
      '29:24 专题培训 #1 | “#1”前面有空格，YAML 把它当作注释，只留下“专题培训”。如果是文字，请给整个值加上引号："专题培训 #1"；如果是注释，# 前面多空一格，后面也空一格。',
    ],
    mended: 'indicator: "专题培训 #1"',
  },
  {
    name: 'a text that is a topic',
    from: 'title: 办好主流媒体科普专栏',
    to: 'title: #科普中国 专栏',
    found: [
      '17:16 #科普中国 专栏 | 冒号后面以 # 开头，YAML 把“#科普中国 专栏”当作注释，这里就没有值了。如果是文字，请给整个值加上引号。',
    ],
    mended: 'title: "#科普中国 专栏"',
  },
  {
    name: 'an honest comment',
    from: 'note: 每月通报一次进展',
    to: 'note: 每月通报一次进展 # 由办公室汇总',
    found: [],
    mended: null,
  },
  {
    name: 'an honest comment that touches its sign',
    from: 'note: 每月通报一次进展',
    to: 'note: 每月通报一次进展 #由办公室汇总',
    found: [],
    mended: null,
  },
  {
    name: 'an honest comment behind a date',
    from: 'due: 2026-11-30',
    to: 'due: 2026-11-30   #暂定',
    found: [],
    mended: null,
  },
  {
    name: 'a colour',
    from: 'note: 每月通报一次进展',
    to: 'note: 颜色 #FF0000 用于',
    found: [
      '24:15 颜色 #FF0000 用于 | “#FF0000 用于”前面有空格，YAML 把它当作注释，只留下“颜色”。如果是文字，请给整个值加上引号："颜色 #FF0000 用于"；如果是注释，# 前面多空一格，后面也空一格。',
    ],
    mended: 'note: "颜色 #FF0000 用于"',
  },
  {
    name: 'a number sign in brackets',
    from: 'note: 每月通报一次进展',
    to: 'note: （见 #3 表）',
    found: [
      '24:15 （见 #3 表） | “#3 表）”前面有空格，YAML 把它当作注释，只留下“（见”。如果是文字，请给整个值加上引号："（见 #3 表）"；如果是注释，# 前面多空一格，后面也空一格。',
    ],
    mended: 'note: "（见 #3 表）"',
  },
  {
    name: 'a text that begins with *',
    from: 'note: 每月通报一次进展',
    to: 'note: *重点',
    found: ['24:15 *重点 | 值以 * 开头，在 YAML 里是别名，计划文件不使用。如果是文字，请给整个值加上引号。'],
    mended: 'note: "*重点"',
  },
  {
    name: 'bold words at the beginning',
    from: 'note: 每月通报一次进展',
    to: 'note: **重点**工作',
    found: ['24:15 **重点**工作 | 值以 * 开头，在 YAML 里是别名，计划文件不使用。如果是文字，请给整个值加上引号。'],
    mended: 'note: "**重点**工作"',
  },
  {
    name: 'a quoted word at the beginning',
    from: 'indicator: 专题培训',
    to: 'indicator: "科普中国"APP实名注册人数',
    found: [
      '29:30 APP实名注册人数 | 后引号后面还有文字 APP实名注册人数。文字里的引号请用中文引号“”，或者给整个值加上另一种引号。',
    ],
    mended: 'indicator: \'"科普中国"APP实名注册人数\'',
  },
  {
    name: 'a text that begins with @',
    from: 'note: 每月通报一次进展',
    to: 'note: @全体成员',
    found: ['24:15 @ | 值不能以 @ 开头。请给整个值加上引号。'],
    mended: 'note: "@全体成员"',
  },
  {
    name: 'a text that begins with %',
    from: 'note: 每月通报一次进展',
    to: 'note: %以上',
    found: ['24:15 % | 值不能以 % 开头。请给整个值加上引号。'],
    mended: 'note: "%以上"',
  },
  {
    name: 'a bracketed word at the beginning',
    from: 'note: 每月通报一次进展',
    to: 'note: [重点]每月通报',
    found: ['24:19 每月通报 | 后括号后面还有文字 每月通报。一个列表或一组键的后面不能再写别的。'],
    mended: 'note: "[重点]每月通报"',
  },
  {
    name: 'a word in brackets',
    from: 'note: 每月通报一次进展',
    to: 'note: [重点]',
    found: ['24:15 [重点] | note 以 [ 开头，YAML 读成了列表。如果是文字，请给整个值加上引号："[重点]"。'],
    mended: 'note: "[重点]"',
  },
  {
    name: 'a word in braces at the beginning',
    from: 'note: 每月通报一次进展',
    to: 'note: {重点}每月通报',
    found: ['24:19 每月通报 | 后括号后面还有文字 每月通报。一个列表或一组键的后面不能再写别的。'],
    mended: 'note: "{重点}每月通报"',
  },
  {
    name: 'a word in braces',
    from: 'note: 每月通报一次进展',
    to: 'note: {重点}',
    found: ['24:16 重点 | “重点”后面缺少冒号和值。如果它是前面文字的一部分，请给那段文字加上引号。'],
    mended: 'note: "{重点}"',
  },
  {
    name: 'a text that begins with &',
    from: 'note: 每月通报一次进展',
    to: 'note: &每月通报',
    found: ['24:15 &每月通报 | 值以 & 开头，在 YAML 里是锚点，计划文件不使用。如果是文字，请给整个值加上引号。'],
    mended: 'note: "&每月通报"',
  },
  {
    name: 'a text that begins with !',
    from: 'note: 每月通报一次进展',
    to: 'note: !每月通报',
    found: ['24:15 ! | 值以 ! 开头，在 YAML 里是标签，计划文件不使用。如果是文字，请给整个值加上引号。'],
    mended: 'note: "!每月通报"',
  },
  {
    name: 'more than',
    from: 'value: 不少于30场',
    to: 'value: >30场',
    found: ['30:20 >30场 | 值以 > 开头，在 YAML 里有别的意思。请加上引号：">30场"。'],
    mended: 'value: ">30场"',
  },
  {
    name: 'at least',
    from: 'value: 不少于30场',
    to: 'value: >=30场',
    found: ['30:20 >=30场 | 值以 > 开头，在 YAML 里有别的意思。请加上引号：">=30场"。'],
    mended: 'value: ">=30场"',
  },
  {
    name: 'a text that begins with |',
    from: 'note: 每月通报一次进展',
    to: 'note: |每月通报',
    found: ['24:15 |每月通报 | 值以 | 开头，在 YAML 里有别的意思。请加上引号："|每月通报"。'],
    mended: 'note: "|每月通报"',
  },
  {
    name: 'text behind |',
    from: 'text: |\n',
    to: 'text: | 与清河日报合办\n',
    found: ['18:15 | 与清河日报合办 | | 或 > 后面不写文字，文字从下一行开始，比键缩进得深。'],
    mended: null,
  },
  {
    name: 'a text that begins with ?, which is legal',
    from: 'note: 每月通报一次进展',
    to: 'note: ?每月通报',
    found: [],
    mended: null,
  },
  {
    name: 'a text that begins with ? and a blank',
    from: 'note: 每月通报一次进展',
    to: 'note: ? 每月通报',
    found: ['24:15 ? | 值以 ? 加空格开头，在 YAML 里有别的意思。请给整个值加上引号。'],
    mended: 'note: "? 每月通报"',
  },
  {
    name: 'a text that begins with a dash and a blank',
    from: 'note: 每月通报一次进展',
    to: 'note: - 每月通报',
    found: [
      '24:15 - | 值以 - 加空格开头，在 YAML 里是列表，列表要从键的下一行开始写，每项一行。如果是文字，请给整个值加上引号。',
    ],
    mended: null,
  },
  {
    name: 'a text that begins with a backtick',
    from: 'note: 每月通报一次进展',
    to: 'note: `每月`',
    found: ['24:15 ` | 值不能以 ` 开头。请给整个值加上引号。'],
    mended: 'note: "`每月`"',
  },
  {
    name: 'a colon and a blank in a text',
    from: 'note: 每月通报一次进展',
    to: 'note: 与日报合办: 求证',
    found: ['24:20 : | 值里面有冒号加空格，会被当成另一个键。请给整个值加上引号。'],
    mended: 'note: "与日报合办: 求证"',
  },
  {
    name: 'a colon at the end of a text',
    from: 'note: 每月通报一次进展',
    to: 'note: 每月通报:',
    found: ['24:19 : | 值里面有冒号加空格，会被当成另一个键。请给整个值加上引号。'],
    mended: 'note: "每月通报:"',
  },
  {
    name: 'full-width digits of a quantity, which are read',
    from: 'episodes: 12',
    to: 'episodes: １２',
    found: [],
    mended: null,
  },
  {
    name: 'a thousands separator in braces',
    from: 'episodes: 12, every',
    to: 'episodes: 2,000, every',
    found: ['26:65 000 | { } 里的逗号是分隔符，数字里的千分位逗号不能直接写。请去掉逗号，或给整个值加上引号。'],
    mended: 'episodes: 2000, every',
  },
  {
    name: 'full-width digits of a year',
    from: 'year: 2026',
    to: 'year: ２０２６',
    found: ['3:7 ２０２６ | year 应是整数，现在是“２０２６”，数字是全角的。请写 2026。'],
    mended: same,
  },
  {
    name: 'a year with 年',
    from: 'year: 2026',
    to: 'year: 2026年',
    found: ['3:7 2026年 | year 应是整数，现在是“2026年”，多了“年”字。请写 2026。'],
    mended: same,
  },
  {
    name: 'a short year with 年',
    from: 'year: 2026',
    to: 'year: 26年',
    found: ['3:7 26年 | year 应是整数，现在是“26年”。例如：year: 2026'],
    mended: null,
  },
  {
    name: 'a year in quotes',
    from: 'year: 2026',
    to: 'year: "2026"',
    found: ['3:7 "2026" | year 应是整数，不加引号：2026'],
    mended: same,
  },
  {
    name: 'a year with a separator',
    from: 'year: 2026',
    to: 'year: 2,026',
    found: ['3:7 2,026 | year 应是整数，现在是“2,026”，数字里有逗号。请写 2026。'],
    mended: same,
  },
  {
    name: 'a year in Chinese digits',
    from: 'year: 2026',
    to: 'year: 二〇二六',
    found: ['3:7 二〇二六 | year 应是整数，现在是“二〇二六”。请写 2026。'],
    mended: same,
  },
  {
    name: 'a date with dots',
    from: 'due: 2026-11-30',
    to: 'due: 2026.11.30',
    found: ['23:14 2026.11.30 | due 不能写 2026.11.30：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-11-30。'],
    mended: same,
  },
  {
    name: 'a date with slashes',
    from: 'due: 2026-11-30',
    to: 'due: 2026/11/30',
    found: ['23:14 2026/11/30 | due 不能写 2026/11/30：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-11-30。'],
    mended: same,
  },
  {
    name: 'a short date with slashes',
    from: 'due: 2026-11-30',
    to: 'due: 2026/3/5',
    found: ['23:14 2026/3/5 | due 不能写 2026/3/5：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-03-05。'],
    mended: 'due: 2026-03-05',
  },
  {
    name: 'a date in Chinese',
    from: 'due: 2026-11-30',
    to: 'due: 2026年11月30日',
    found: ['23:14 2026年11月30日 | due 不能写 2026年11月30日：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-11-30。'],
    mended: same,
  },
  {
    name: 'a vague date',
    from: 'due: 2026-11-30',
    to: 'due: 11月底',
    found: ['23:14 11月底 | due 不能写“11月底”：写成 2026-11-30、2026-11 或 2026-Q3。例如：due: 2026-11-30'],
    mended: null,
  },
  {
    name: 'a month that is a number',
    from: 'due: 2026-11-30',
    to: 'due: 2026.11',
    found: [
      '23:14 2026.11 | due 不能写 2026.11，YAML 把它读成了数字：写成 2026-11-30、2026-11 或 2026-Q3。例如：due: 2026-11-30',
    ],
    mended: null,
  },
  {
    name: 'a month whose zero is lost',
    from: 'due: 2026-11-30',
    to: 'due: 2026.1',
    found: [
      '23:14 2026.1 | due 不能写 2026.1，YAML 把它读成了数字：写成 2026-11-30、2026-11 或 2026-Q3。例如：due: 2026-11-30',
    ],
    mended: null,
  },
  {
    name: 'a year for a deadline',
    from: 'due: 2026-11-30',
    to: 'due: 2026',
    found: [
      '23:14 2026 | due 不能写 2026，YAML 把它读成了数字：写成 2026-11-30、2026-11 或 2026-Q3。例如：due: 2026-11-30',
    ],
    mended: null,
  },
  {
    name: 'a date without zeros',
    from: 'due: 2026-11-30',
    to: 'due: 2026-3-5',
    found: ['23:14 2026-3-5 | due 不能写 2026-3-5：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-03-05。'],
    mended: 'due: 2026-03-05',
  },
  {
    name: 'a date of eight digits',
    from: 'due: 2026-11-30',
    to: 'due: 20261130',
    found: [
      '23:14 20261130 | due 不能写 20261130，YAML 把它读成了数字：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-11-30。',
    ],
    mended: same,
  },
  {
    name: 'a date with full-width dashes',
    from: 'due: 2026-11-30',
    to: 'due: 2026－11－30',
    found: ['23:14 2026－11－30 | due 不能写 2026－11－30：写成 2026-11-30、2026-11 或 2026-Q3。请写 2026-11-30。'],
    mended: same,
  },
  {
    name: 'a date in braces',
    from: 'date: 2026-03-05',
    to: 'date: 2026/03/05',
    found: ['39:30 2026/03/05 | date 不能写 2026/03/05：写成 2026-11-30。请写 2026-03-05。'],
    mended: same,
  },
  {
    name: 'zeros at the beginning of a number',
    from: '"000001"',
    to: '000001',
    found: ['37:15 000001 | copyNumber 应是文字，YAML 把 000001 读成了数字。请加引号："000001"'],
    mended: same,
  },
  {
    name: 'an id of digits',
    from: 'id: training',
    to: 'id: 007',
    found: ['28:17 007 | id 不能写“007”：以小写字母开头，只用小写字母、数字和连字符。例如：id: training'],
    mended: null,
  },
  {
    name: 'a number for a text',
    from: 'note: 每月通报一次进展',
    to: 'note: 12316',
    found: ['24:15 12316 | note 应是文字，YAML 把 12316 读成了数字。请加引号："12316"'],
    mended: 'note: "12316"',
  },
  {
    name: 'yes',
    from: 'seal: true',
    to: 'seal: yes',
    found: ['39:48 yes | seal 只能写 true（是）或 false（否），不加引号，现在是“yes”。请写 true。'],
    mended: same,
  },
  {
    name: '是',
    from: 'seal: true',
    to: 'seal: 是',
    found: ['39:48 是 | seal 只能写 true（是）或 false（否），不加引号，现在是“是”。请写 true。'],
    mended: same,
  },
  {
    name: 'true in quotes',
    from: 'seal: true',
    to: 'seal: "true"',
    found: ['39:48 "true" | seal 只能写 true（是）或 false（否），不加引号，现在是“true”。请写 true。'],
    mended: same,
  },
  {
    name: '1 for true',
    from: 'seal: true',
    to: 'seal: 1',
    found: ['39:48 1 | seal 应是true 或 false，现在是 1。例如：seal: true'],
    mended: null,
  },
  {
    name: 'a numeral style that is a number',
    from: 'issuer: slkx',
    to: 'issuer: slkx\nnumbering: [一、, 1.]',
    found: ['5:17 1. | numbering 的第 2 项应是文字，YAML 把 1. 读成了数字。请加引号："1."'],
    mended: 'issuer: slkx\nnumbering: [一、, "1."]',
  },
  {
    name: 'a title on two lines',
    from: 'title: 清河县科协2026年科普工作要点',
    to: 'title: 清河县科协2026年\n  科普工作要点',
    found: [
      '3:3 科普工作要点 | “协2026年”和“科普工作要点”分写在两行，YAML 会在中间加一个空格，印出来也有。请写在同一行。',
    ],
    mended: same,
  },
  {
    name: 'a note on two lines, which is never printed',
    from: 'note: 每月通报一次进展',
    to: 'note: 每月通报\n          一次进展',
    found: [],
    mended: null,
  },
  {
    name: 'a text under >',
    from: 'text: |',
    to: 'text: >',
    found: [
      '18:15 > | > 会把换行变成空格，“，覆盖全县。”和“全年举办专题”之间就多出一个空格，印出来也有。请把 > 改成 |。',
    ],
    mended: same,
  },
  {
    name: 'a quoted title on two lines',
    from: 'title: 清河县科协2026年科普工作要点',
    to: 'title: "清河县科协2026年\n  科普工作要点"',
    found: [
      '3:3 科普工作要点" | “协2026年”和“科普工作要点”分写在两行，YAML 会在中间加一个空格，印出来也有。请写在同一行。',
    ],
    mended: 'title: "清河县科协2026年科普工作要点"',
  },
  {
    name: 'English on two lines',
    from: 'note: 每月通报一次进展',
    to: 'note: keep\n          going',
    found: [],
    mended: null,
  },
  {
    name: 'two keys on one line',
    from: '        owner: kepubu\n',
    to: '        owner: kepubu ',
    found: ['21:31 support | 一行里写了两个键：support 要另起一行，与这一行的键对齐。'],
    mended: same,
  },
  {
    name: 'a key with a text on the line of another',
    from: 'title: 办好主流媒体科普专栏\n        text: |',
    to: 'title: 办好主流媒体科普专栏 text: |',
    found: ['17:27 text | 一行里写了两个键：text 要另起一行，与这一行的键对齐。'],
    mended: same,
  },
  {
    name: 'two lines without a break',
    from: 'year: 2026\n',
    to: 'year: 2026',
    found: ['3:11 issuer | 一行里写了两个键：issuer 要另起一行，与这一行的键对齐。'],
    mended: same,
  },
  {
    name: 'a zero-width blank in a key',
    from: 'owner: kepubu',
    to: 'own\u200Ber: kepubu',
    found: ['21:9 own\u200Ber | 键“own\u200Ber”里有看不见的字符。请删掉重新输入。'],
    mended: same,
  },
  {
    name: 'a zero-width blank before a key',
    from: 'owner: kepubu',
    to: '\u200Bowner: kepubu',
    found: ['21:9 \u200Bowner | 键“\u200Bowner”里有看不见的字符。请删掉重新输入。'],
    mended: same,
  },
  {
    name: 'a zero-width blank behind an id',
    from: 'owner: kepubu',
    to: 'owner: kepubu\u200B',
    found: [
      '21:22 \u200B | 这里有看不见的字符 U+200B，会让查找和比对出错。请删去。',
      '21:16 kepubu\u200B | 牵头单位“kepubu\u200B”不在单位名册中。您要写的是不是“kepubu”？',
    ],
    mended: same,
  },
  {
    name: 'a zero-width blank in a title',
    from: '清河县科协2026年科普',
    to: '清河县科协\u200B2026年科普',
    found: ['2:13 \u200B | 这里有看不见的字符 U+200B，会让查找和比对出错。请删去。'],
    mended: same,
  },
  {
    name: 'a byte order mark before a key',
    from: 'year: 2026',
    to: '\uFEFFyear: 2026',
    found: ['3:1 \uFEFF | 这一行开头有看不见的字符。请删去，只用半角空格缩进。'],
    mended: same,
  },
  {
    name: 'a byte order mark in a text',
    from: '坚持服务',
    to: '坚持\uFEFF服务',
    found: ['12:5 \uFEFF | 这里有看不见的字符 U+FEFF，会让查找和比对出错。请删去。'],
    mended: same,
  },
  {
    name: 'a direction mark in a text',
    from: '坚持服务',
    to: '坚持\u202E服务',
    found: ['12:5 \u202E | 这里有看不见的、会颠倒文字方向的控制符 U+202E，请删除。'],
    mended: same,
  },
  {
    name: 'a soft hyphen in a text',
    from: '坚持服务',
    to: '坚持\u00AD服务',
    found: ['12:5 \u00AD | 这里有看不见的字符 U+00AD，会让查找和比对出错。请删去。'],
    mended: same,
  },
  {
    name: 'a line separator in a text',
    from: '坚持服务',
    to: '坚持\u2028服务',
    found: ['12:5 \u2028 | 这里有特殊的换行符 U+2028，请删除。'],
    mended: null,
  },
  {
    name: 'a dash that touches its key',
    from: '- id: media',
    to: '-id: media',
    found: ['16:7 - | - 后面缺少空格。'],
    mended: same,
  },
  {
    name: 'a dash that touches its word',
    from: 'recipients: [各乡镇科协]',
    to: 'recipients:\n    -各乡镇科协',
    found: [
      '37:5 -各乡镇科协 | recipients 要写成列表，每项以半角的 - 加空格开头，这里的 - 后面没有空格，或者不是半角。',
    ],
    mended: 'recipients:\n    - 各乡镇科协',
  },
  {
    name: 'two dashes that touch their words',
    from: 'recipients: [各乡镇科协]',
    to: 'recipients:\n    -各乡镇科协\n    -各学会',
    found: [
      '38:5 -各学会 | “-各学会”的 - 后面没有空格，YAML 把它接在上一行的文字后面。如果是列表项，请在 - 后面加空格。',
      '37:5 -各乡镇科协\n    -各学会 | recipients 要写成列表，每项以半角的 - 加空格开头，这里的 - 后面没有空格，或者不是半角。',
    ],
    mended: 'recipients:\n    - 各乡镇科协\n    - 各学会',
  },
  {
    name: 'a second dash that touches its word',
    from: 'recipients: [各乡镇科协]',
    to: 'recipients:\n    - 各乡镇科协\n    -各学会',
    found: ['38:5 - | - 后面缺少空格。'],
    mended: 'recipients:\n    - 各乡镇科协\n    - 各学会',
  },
  {
    name: 'no colon',
    from: 'year: 2026',
    to: 'year 2026',
    found: ['3:1 year | year 后面缺少冒号。'],
    mended: same,
  },
  {
    name: 'no colon below a text',
    from: 'owner: kepubu',
    to: 'owner kepubu',
    found: ['21:9 owner | owner 后面缺少冒号。'],
    mended: same,
  },
  {
    name: 'no colon before a list',
    from: 'tasks:',
    to: 'tasks',
    found: ['15:5 tasks | tasks 后面缺少冒号。'],
    mended: same,
  },
  {
    name: 'a colon that touches its value',
    from: 'year: 2026',
    to: 'year:2026',
    found: ['3:5 : | year 的冒号后面缺少空格。'],
    mended: same,
  },
  {
    name: 'a colon that touches the value of a Chinese key',
    from: 'title: 清河县科协2026年科普工作要点',
    to: '标题:清河县科协2026年科普工作要点',
    found: ['2:3 : | 标题 的冒号后面缺少空格。'],
    mended: '标题: 清河县科协2026年科普工作要点',
  },
  {
    name: 'a colon that touches its value in braces',
    from: 'episodes: 12',
    to: 'episodes:12',
    found: ['26:53 episodes:12 | “episodes:12”的冒号后面缺少空格。'],
    mended: same,
  },
  {
    name: 'a semicolon for a colon',
    from: 'year: 2026',
    to: 'year; 2026',
    found: ['3:1 year | year 后面缺少冒号。'],
    mended: same,
  },
  {
    name: 'an equals sign',
    from: 'year: 2026',
    to: 'year= 2026',
    found: ['3:1 year | year 后面缺少冒号。'],
    mended: same,
  },
  {
    name: 'a key too deep',
    from: '        due: 2026-11-30',
    to: '          due: 2026-11-30',
    found: ['23:11 due | 这一行缩进 10 格，成了上一行的下一级，但上一行已经有值。同级的内容应缩进 8 格。'],
    mended: null,
  },
  {
    name: 'a key below its dash',
    from: '        due: 2026-11-30',
    to: '      due: 2026-11-30',
    found: [
      '23:7 due | 这一行缩进 6 格，与 - 对齐了，但它不是列表项。如果属于上面那一项，应缩进 8 格，与那一项的键对齐。',
    ],
    mended: null,
  },
  {
    name: 'a key one too shallow',
    from: '        due: 2026-11-30',
    to: '       due: 2026-11-30',
    found: ['23:8 due | 这一行缩进 7 格，与上面哪一级都对不齐，最近的一级是 8 格。'],
    mended: null,
  },
  {
    name: 'a list for one',
    from: 'owner: kepubu',
    to: 'owner:\n          - kepubu',
    found: ['21:9 owner | owner 只写一个，应是文字，现在是一个列表。其余的写进 support。例如：owner: kepubu'],
    mended: null,
  },
  {
    name: 'keys for a list',
    from: '  - title: 强化',
    to: '    title: 强化',
    found: [
      '13:1 sections | sections 应是列表（每项以“- ”开头），现在是一组键和值。例如：sections: [{title: 强化科普供给, tasks: [{title: 办好主流媒体科普专栏}]}]',
    ],
    mended: null,
  },
  {
    name: 'a text without |',
    from: 'text: |\n          与清河日报合办《求证》专栏12期，覆盖全县。\n          全年举办专题培训不少于30场。',
    to: 'text:\n          与清河日报合办《求证》专栏12期，覆盖全县。\n          全年举办专题培训不少于30场。',
    found: [
      '20:11 全年举办专题培训不少于30场。 | “，覆盖全县。”和“全年举办专题”分写在两行，YAML 会在中间加一个空格，印出来也有。请写在同一行，或者在键后面写 |。',
    ],
    mended: 'text:\n          与清河日报合办《求证》专栏12期，覆盖全县。全年举办专题培训不少于30场。',
  },
  {
    name: 'a key twice',
    from: 'due: 2026-11-30',
    to: 'due: 2026-11-30\n        due: 2026-12-31',
    found: ['24:9 due | 键 due 在同一级里写了两次。请删去一个，或改正键名。'],
    mended: null,
  },
  {
    name: 'a title mark at the beginning, which is legal',
    from: 'title: 办好主流媒体科普专栏',
    to: 'title: 《求证》专栏',
    found: [],
    mended: null,
  },
  {
    name: 'a Chinese bracket at the beginning, which is legal',
    from: 'title: 办好主流媒体科普专栏',
    to: 'title: （重点）专栏',
    found: [],
    mended: null,
  },
  {
    name: '~ for nothing',
    from: 'owner: kepubu',
    to: 'owner: ~',
    found: ['21:16 ~ | owner 没有值（牵头单位）。请补上，不需要就删去这一行。例如：owner: kepubu'],
    mended: null,
  },
  {
    name: 'no value',
    from: 'owner: kepubu',
    to: 'owner:',
    found: ['21:9 owner | owner 没有值（牵头单位）。请补上，不需要就删去这一行。例如：owner: kepubu'],
    mended: null,
  },
  {
    name: '≥, which is legal',
    from: 'value: 不少于30场',
    to: 'value: ≥30场',
    found: [],
    mended: null,
  },
  {
    name: 'a time, which is legal',
    from: 'note: 每月通报一次进展',
    to: 'note: 12:30',
    found: [],
    mended: null,
  },
  {
    name: 'a code that is a number',
    from: 'note: 每月通报一次进展',
    to: 'note: 1e3',
    found: ['24:15 1e3 | note 应是文字，YAML 把 1e3 读成了数字。请加引号："1e3"'],
    mended: 'note: "1e3"',
  },
  {
    name: 'a template without quotes',
    from: 'issuer: slkx',
    to: 'issuer: slkx\nresponsibility: {owner}牵头',
    found: ['5:24 牵头 | 后括号后面还有文字 牵头。一个列表或一组键的后面不能再写别的。'],
    mended: 'issuer: slkx\nresponsibility: "{owner}牵头"',
  },
  {
    name: 'a template that is one blank',
    from: 'issuer: slkx',
    to: 'issuer: slkx\nresponsibility: {owner}',
    found: ['5:18 owner | “owner”后面缺少冒号和值。如果它是前面文字的一部分，请给那段文字加上引号。'],
    mended: 'issuer: slkx\nresponsibility: "{owner}"',
  },
  {
    name: 'an ellipsis at the beginning, which is legal',
    from: 'note: 每月通报一次进展',
    to: 'note: …每月',
    found: [],
    mended: null,
  },
  {
    name: 'the format in quotes',
    from: 'kepu: 1',
    to: 'kepu: "1"',
    found: ['1:7 "1" | kepu 要写 1，不加引号，现在是“1”。'],
    mended: same,
  },
  {
    name: 'a ruler',
    from: 'sections:',
    to: '----\nsections:',
    found: ['13:1 ---- | 这一行是分隔线，计划文件里没有这种写法。请删去，或者在前面加上 # 成为注释。'],
    mended: '# ----\nsections:',
  },
  {
    name: 'a comment behind //',
    from: 'year: 2026',
    to: 'year: 2026 // 年度',
    found: ['3:7 2026 // 年度 | year 后面的注释要以空格加半角的 # 开头。请写 2026 # 年度。'],
    mended: 'year: 2026 # 年度',
  },
  {
    name: 'a line behind //',
    from: 'year: 2026',
    to: '// 年度\nyear: 2026',
    found: ['3:1 // | 注释要以半角的 # 开头，这里是“//”。'],
    mended: '# 年度\nyear: 2026',
  },
  {
    name: 'a comment behind a full-width sign',
    from: 'year: 2026',
    to: '＃ 年度\nyear: 2026',
    found: ['3:1 ＃ | 注释要以半角的 # 开头，这里是“＃”。'],
    mended: '# 年度\nyear: 2026',
  },
  {
    name: 'a key with a capital',
    from: 'year: 2026',
    to: 'Year: 2026',
    found: ['3:1 Year | 键区分大小写：Year 要写成 year。'],
    mended: same,
  },
  {
    name: 'a key in full-width letters',
    from: 'year: 2026',
    to: 'ｙｅａｒ: 2026',
    found: [
      '1:1 kepu | 工作计划缺少 year（年度）。例如：year: 2026',
      '3:1 ｙｅａｒ | 键 ｙｅａｒ 里有中文引号、全角字符或空格。请写成 year。',
    ],
    mended: same,
  },
  {
    name: 'a semicolon in braces',
    from: 'id: qiuzheng, name',
    to: 'id: qiuzheng; name',
    found: ['26:26 ; | 这里用了分号“;”。[ ] 和 { } 里请用半角逗号加空格分隔。'],
    mended: same,
  },
  {
    name: 'one word for a list',
    from: '[bangongshi]',
    to: 'bangongshi',
    found: ['22:18 bangongshi | support 要写成列表，只有一项也一样：[bangongshi]'],
    mended: same,
  },
  {
    name: 'angle brackets, which are legal',
    from: 'note: 每月通报一次进展',
    to: 'note: <b>重点</b>',
    found: [],
    mended: null,
  },
  {
    name: 'a backslash in quotes',
    from: 'note: 每月通报一次进展',
    to: 'note: "D:\\资料"',
    found: ['24:18 \\ | 双引号里不认识 \\资。反斜杠本身要写成 \\\\，或者改用单引号。'],
    mended: 'note: "D:\\\\资料"',
  },
  {
    name: 'full-width signs around Chinese keys in braces',
    from: '{id: qiuzheng, name: 求证, outlet: ribao, episodes: 12, every: month}',
    to: '{编号：qiuzheng，名称：求证：一档专栏， 媒体：ribao, 期数: 12, 频次: 每月}',
    found: ['26:16 ： | 编号 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
    mended: '{编号: qiuzheng, 名称: 求证：一档专栏, 媒体: ribao, 期数: 12, 频次: 每月}',
  },
  {
    name: 'a comma left out before a Chinese key in braces',
    from: 'outlet: ribao, episodes: 12, every: month}',
    to: '媒体: ribao 期数: 12, 频次: 每月}',
    found: ['26:48 期数 | 期数 前面缺少逗号：{ } 里每个键之间用逗号加空格分隔。'],
    mended: null,
  },
  {
    name: 'an item without its dash',
    from: '          - id: training',
    to: '          - {id: forum, indicator: 论坛, value: 1场}\n            id: training',
    found: [
      '29:13 id | 这一行缩进 12 格，像是列表里新的一项，但前面没有 -。请在缩进 10 格的地方写 - 加空格，再接这一行。',
    ],
    mended: null,
  },
  {
    name: 'a list below a value',
    from: 'targets:',
    to: 'targets: 一项',
    found: [
      '28:11 - id | 这一项缩进 10 格，接在上一行的键下面，但上一行已经有值。要写列表，键的那一行在冒号后面就不写值；如果这一项属于更上面的列表，- 应缩进 6 格。',
    ],
    mended: null,
  },
  {
    name: 'an item that is indented too little',
    from: '            quote: 专题培训不少于30场\n',
    to: '            quote: 专题培训不少于30场\n        - id: forum\n            indicator: 论坛\n            value: 1场\n',
    found: [
      '32:9 - id | 这一项缩进 8 格，- 与上面的键对齐了。如果是上面列表里的一项，- 应缩进 10 格，与那个列表的 - 对齐；如果上面的键也属于列表，那个键前面少了 -。',
    ],
    mended: null,
  },
  {
    name: 'a table from a page',
    from: '            value: 不少于30场\n',
    to: '            value: 不少于30场\n| 指标 | 目标 |\n| --- | --- |\n| 论坛 | 1场 |\n',
    found: [
      '31:1 | 指标 | 目标 | | 这里像是粘贴进来的表格，计划文件不用表格。请把每一行写成列表里的一项，例如 - {键: 值, 键: 值}。',
    ],
    mended: null,
  },
  {
    name: 'a table from a spreadsheet',
    from: '            value: 不少于30场\n',
    to: '            value: 不少于30场\n指标\t目标\n论坛\t1场\n',
    found: [
      '31:1 指标\t目标 | 这里像是粘贴进来的表格，计划文件不用表格。请把每一行写成列表里的一项，例如 - {键: 值, 键: 值}。',
    ],
    mended: null,
  },
  {
    name: 'a key with a full-width colon that swallows the next',
    from: '{id: qiuzheng, name: 求证, outlet: ribao, episodes: 12, every: month}',
    to: '{编号：qiuzheng，名称：求证，媒体: ribao}',
    found: [
      '26:14 编号：qiuzheng，名称：求证，媒体 | 编号 后面是全角冒号“：”，“编号：qiuzheng，名称：求证，媒体”整个成了一个键。请在每个键后面写半角冒号加空格“: ”，一行只写一个键；在 { } 里，各键之间用半角逗号加空格。',
    ],
    mended: null,
  },
  {
    name: 'two keys on a line, the first with a full-width colon',
    from: 'indicator: 专题培训\n            value: ',
    to: 'indicator：专题培训　value: ',
    found: [
      '29:13 indicator：专题培训　value | indicator 后面是全角冒号“：”，“indicator：专题培训　value”整个成了一个键。请在每个键后面写半角冒号加空格“: ”，一行只写一个键；在 { } 里，各键之间用半角逗号加空格。',
    ],
    mended: null,
  },
  {
    name: 'an English key in capitals among Chinese ones',
    from: 'id: training\n            indicator: 专题培训\n            value: 不少于30场\n            quote: ',
    to: 'ID: training\n            指标: 专题培训\n            目标值: 不少于30场\n            原文: ',
    found: ['28:13 ID | 键 ID 在这里要写成 编号：键区分大小写，这个文件用中文键。'],
    mended: '编号: training\n            指标: 专题培训\n            目标值: 不少于30场\n            原文: ',
  },
  {
    name: 'blanks in a quantity',
    from: 'value: 不少于30场',
    to: 'value: 不少于3 万场',
    found: ['30:20 不少于3 万场 | value “不少于3 万场”里有空格，读不出数量。请写 不少于3万场。'],
    mended: 'value: 不少于3万场',
  },
];
