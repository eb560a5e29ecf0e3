/** A broken file, and what is found in it: `line:column words | sentence`. */
export interface BrokenFile {
  readonly name: string;
  readonly lines: readonly string[];
  readonly found: readonly string[];
}

/** What people write who mean YAML, and what a plan may not hold. */
export const brokenFiles: readonly BrokenFile[] = [
  {
    name: 'a tab for every level',
    lines: ['kepu: 1', 'sections:', '\t- title: 强化', '\t  tasks: []', 'year: 2026'],
    found: [
      '3:1 \t | 这一行用制表符（Tab）缩进。请改用空格，每级两个。',
      '4:1 \t   | 这一行用制表符（Tab）缩进。请改用空格，每级两个。',
    ],
  },
  {
    name: 'a tab among blanks',
    lines: ['kepu: 1', 'sections:', '  - title: 强化', '\t    text: a', 'year: 2026'],
    found: ['4:1 \t     | 这一行用制表符（Tab）缩进。请改用空格，每级两个。'],
  },
  {
    name: 'a full-width colon',
    lines: ['kepu: 1', 'title：强化', 'year: 2026'],
    found: ['2:6 ： | title 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
  },
  {
    name: 'a full-width colon on the first line',
    lines: ['kepu：1', 'title: 强化', 'year: 2026'],
    found: ['1:5 ： | kepu 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
  },
  {
    name: 'full-width colons only',
    lines: ['kepu：1', 'title：强化', 'year：2026'],
    found: [
      '1:5 ： | kepu 后面是全角冒号“：”。请改成半角冒号加空格“: ”。',
      '2:6 ： | title 后面是全角冒号“：”。请改成半角冒号加空格“: ”。',
      '3:5 ： | year 后面是全角冒号“：”。请改成半角冒号加空格“: ”。',
    ],
  },
  {
    name: 'a full-width colon in an item',
    lines: ['kepu: 1', 'sections:', '  - title: 强化', '    text：abc', '    tasks: []'],
    found: ['4:9 ： | text 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
  },
  {
    name: 'a full-width colon behind a key with a list',
    lines: ['kepu: 1', 'sections：', '  - title: 强化', '    text: abc'],
    found: ['2:9 ： | sections 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
  },
  {
    name: 'no blank behind the colon',
    lines: ['kepu: 1', 'year:2026', 'title: 强化'],
    found: ['2:5 : | year 的冒号后面缺少空格。'],
  },
  {
    name: 'no blank behind the colon in an item',
    lines: ['kepu: 1', 'sections:', '  - title:强化', '    text: abc'],
    found: ['3:10 : | title 的冒号后面缺少空格。'],
  },
  {
    name: 'no colon',
    lines: ['kepu: 1', 'year 2026', 'title: 强化'],
    found: ['2:1 year 2026 | “year 2026”这一行缺少冒号：应写成“键: 值”。'],
  },
  {
    name: 'no colon on the last line',
    lines: ['kepu: 1', 'year: 2026', 'title'],
    found: ['3:1 title | “title”后面缺少冒号和值。如果它是前面文字的一部分，请给那段文字加上引号。'],
  },
  {
    name: 'full-width commas in braces',
    lines: ['kepu: 1', 'columns:', '  - {id: a，name: 求证，outlet: ribao}'],
    found: ['3:11 ， | 这里用了全角标点“，”。[ ] 和 { } 里请用半角逗号加空格分隔。'],
  },
  {
    name: 'full-width braces',
    lines: ['kepu: 1', 'columns:', '  - ｛id: a, name: b｝'],
    found: ['3:5 ｛ | 这里用了全角括号“｛”。列表请用 [ ]，成组的键请用 { }。'],
  },
  {
    name: 'a full-width colon in braces',
    lines: ['kepu: 1', 'columns:', '  - {id：a, name: b}'],
    found: ['3:8 ： | id 后面是全角冒号“：”。请改成半角冒号加空格“: ”。'],
  },
  {
    name: 'no blank behind the colon in braces',
    lines: ['kepu: 1', 'columns:', '  - {id:a, name: b}'],
    found: ['3:6 id:a | “id:a”的冒号后面缺少空格。'],
  },
  {
    name: 'a thousands separator in braces',
    lines: ['kepu: 1', 'value: {comparator: gte, amount: 55,000, unit: 人}'],
    found: ['2:37 000 | { } 里的逗号是分隔符，数字里的千分位逗号不能直接写。请去掉逗号，或给整个值加上引号。'],
  },
  {
    name: 'a brace never closed',
    lines: ['kepu: 1', 'columns:', '  - {id: a, name: b', '  - {id: c, name: d}', 'year: 2026'],
    found: ['3:5 { | 这里的括号 { 没有配对的后括号。'],
  },
  {
    name: 'a bracket never closed',
    lines: ['kepu: 1', 'support: [a, b', 'year: 2026'],
    found: ['2:10 [ | 这里的括号 [ 没有配对的后括号。'],
  },
  {
    name: 'a bracket never closed at the end of the file',
    lines: ['[1,2'],
    found: ['2:1  | 这里的写法不是 YAML。请对照前后几行检查缩进、冒号、引号和括号。'],
  },
  {
    name: 'a bracket too many',
    lines: ['kepu: 1', 'support: [a, b]]', 'year: 2026'],
    found: ['2:16 ] | 这里的括号 ] 没有配对的前括号。'],
  },
  {
    name: 'a quote never closed',
    lines: ['kepu: 1', 'title: "强化', 'year: 2026', 'issuer: slkx'],
    found: ['2:8 " | 这里的引号 " 没有配对的后引号。'],
  },
  {
    name: 'a quote never closed in an item',
    lines: ['kepu: 1', 'sections:', '  - title: "强化', '    text: abc', '  - title: b'],
    found: ['3:12 " | 这里的引号 " 没有配对的后引号。'],
  },
  {
    name: 'a plain quote closed by a Chinese one',
    lines: ['kepu: 1', 'title: "强化”', 'year: 2026'],
    found: ['2:11 ” | 前引号是半角的，后引号却是 ” 。请改成同样的半角引号。'],
  },
  {
    name: 'plain quotes inside plain quotes',
    lines: ['kepu: 1', 'title: "强化"科普"工作"', 'year: 2026'],
    found: [
      '2:12 科普"工作" | 后引号后面还有文字 科普"工作"。文字里的引号请用中文引号“”，或者给整个值加上另一种引号。',
    ],
  },
  {
    name: 'a single quote never closed',
    lines: ['kepu: 1', "title: '强化", 'year: 2026'],
    found: ["2:8 ' | 这里的引号 ' 没有配对的后引号。"],
  },
  {
    name: 'a value that begins with >',
    lines: ['kepu: 1', 'targets:', '  - id: a', '    value: >90万户', '    quote: b'],
    found: ['4:12 >90万户 | 值以 > 开头，在 YAML 里有别的意思。请加上引号：">90万户"。'],
  },
  {
    name: 'a value that begins with >=',
    lines: ['kepu: 1', 'value: >=90万户', 'year: 2026'],
    found: ['2:8 >=90万户 | 值以 > 开头，在 YAML 里有别的意思。请加上引号：">=90万户"。'],
  },
  {
    name: 'a value of > and a digit',
    lines: ['kepu: 1', 'value: >5', 'year: 2026'],
    found: ['2:8 >5 | 值以 > 开头，在 YAML 里有别的意思。请加上引号：">5"。'],
  },
  {
    name: 'a value that begins with %',
    lines: ['kepu: 1', 'value: %10', 'year: 2026'],
    found: ['2:8 % | 值不能以 % 开头。请给整个值加上引号。'],
  },
  {
    name: 'a value that begins with @',
    lines: ['kepu: 1', 'contact: @abc', 'year: 2026'],
    found: ['2:10 @ | 值不能以 @ 开头。请给整个值加上引号。'],
  },
  {
    name: 'a value that begins with a backtick',
    lines: ['kepu: 1', 'contact: `abc`', 'year: 2026'],
    found: ['2:10 ` | 值不能以 ` 开头。请给整个值加上引号。'],
  },
  {
    name: 'a colon in a value',
    lines: ['kepu: 1', 'title: 关于: 强化', 'year: 2026'],
    found: ['2:10 : | 值里面有冒号加空格，会被当成另一个键。请给整个值加上引号。'],
  },
  {
    name: 'an indentation below a value',
    lines: ['kepu: 1', '  title: 强化', 'year: 2026'],
    found: ['2:3 title | 这一行缩进 2 格，成了上一行的下一级，但上一行已经有值。同级的内容应缩进 0 格。'],
  },
  {
    name: 'an indentation one short',
    lines: ['kepu: 1', 'sections:', '  - title: 强化', '   text: abc'],
    found: ['4:4 text | 这一行缩进 3 格，与上面哪一级都对不齐，最近的一级是 4 格。'],
  },
  {
    name: 'an indentation between two levels',
    lines: ['kepu: 1', 'sections:', '    - title: 强化', '      text: abc', '  tasks: []'],
    found: ['5:3 tasks | 这一行缩进 2 格，与上面哪一级都对不齐，最近的一级是 0 格。'],
  },
  {
    name: 'a list item one short',
    lines: ['kepu: 1', 'sections:', '  - title: a', ' - title: b'],
    found: ['4:2 - title | 这一行缩进 1 格，与上面哪一级都对不齐，最近的一级是 2 格。'],
  },
  {
    name: 'a key deeper than its siblings',
    lines: ['kepu: 1', 'sections:', '  - title: a', '      text: abc', '    id: b'],
    found: ['4:7 text | 这一行缩进 6 格，成了上一行的下一级，但上一行已经有值。同级的内容应缩进 4 格。'],
  },
  {
    name: 'a paragraph without indentation',
    lines: ['kepu: 1', 'text: |', '办好专栏。', '第二段。', 'year: 2026'],
    found: [
      '3:1 办好专栏。 | | 或 > 下面的文字要比键缩进得深，各行对齐：这一行缩进 0 格，应至少 1 格。',
      '4:1 第二段。 | | 或 > 下面的文字要比键缩进得深，各行对齐：这一行缩进 0 格，应至少 1 格。',
    ],
  },
  {
    name: 'a paragraph with less indentation',
    lines: ['kepu: 1', 'overview: |', '  办好专栏。', ' 第二段。', 'year: 2026'],
    found: ['4:2 第二段。 | | 或 > 下面的文字要比键缩进得深，各行对齐：这一行缩进 1 格，应至少 2 格。'],
  },
  {
    name: 'ideographic blanks as indentation',
    lines: ['kepu: 1', 'sections:', '　　- title: 强化', '　　  text: abc'],
    found: [
      '3:1 　　 | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。',
      '4:1 　　   | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。',
    ],
  },
  {
    name: 'no-break blanks as indentation',
    lines: ['kepu: 1', 'sections:', '  - title: 强化'],
    found: ['3:1    | 这一行用全角空格或其他特殊空格缩进。请改用半角空格。'],
  },
  {
    name: 'no blank behind the dash',
    lines: ['kepu: 1', 'sections:', '  -title: 强化', '   text: abc'],
    found: ['3:3 - | - 后面缺少空格。', '4:4 text | 这一行缩进 3 格，与上面哪一级都对不齐，最近的一级是 4 格。'],
  },
  {
    name: 'a full-width dash',
    lines: ['kepu: 1', 'sections:', '  － title: 强化', '    text: abc'],
    found: ['3:3 － | 列表项要用半角的 - 加空格开头，这里是“－”。'],
  },
  {
    name: 'a key twice',
    lines: ['kepu: 1', 'year: 2026', 'title: a', 'year: 2027'],
    found: ['4:1 year | 键 year 在同一级里写了两次。请删去一个，或改正键名。'],
  },
  {
    name: 'an anchor and an alias',
    lines: ['kepu: 1', 'a: &x b', 'c: *x'],
    found: [
      '2:4 &x | 值以 & 开头，在 YAML 里是锚点，计划文件不使用。如果是文字，请给整个值加上引号。',
      '3:4 *x | 值以 * 开头，在 YAML 里是别名，计划文件不使用。如果是文字，请给整个值加上引号。',
    ],
  },
  {
    name: 'a merge key',
    lines: ['kepu: 1', 'a:', '  <<: {b: c}'],
    found: ['3:3 << | 计划文件不使用合并键 <<。请把内容写全。'],
  },
  {
    name: 'tags',
    lines: ['kepu: 1', 'a: !!str 1', 'b: !include x'],
    found: [
      '2:4 !!str | 值以 ! 开头，在 YAML 里是标签，计划文件不使用。如果是文字，请给整个值加上引号。',
      '3:4 !include | 值以 ! 开头，在 YAML 里是标签，计划文件不使用。如果是文字，请给整个值加上引号。',
    ],
  },
  {
    name: 'a directive',
    lines: ['%YAML 1.1', '---', 'kepu: 1'],
    found: ['1:1 %YAML 1.1 | 计划文件不使用 %YAML 1.1 这样的指令。请删除这一行。'],
  },
  {
    name: 'two documents',
    lines: ['kepu: 1', '---', 'kepu: 1'],
    found: ['2:1 --- | 一个文件只能写一个计划：从这里起是第二个 YAML 文档。请拆成两个文件。'],
  },
  {
    name: 'a key with a question mark',
    lines: ['kepu: 1', '? a', ': b'],
    found: ['2:1 ? | 计划文件不使用以 ? 开头的键。请写成“键: 值”。'],
  },
  {
    name: 'question marks nested',
    lines: ['? ? ? a'],
    found: [
      '1:1 ? | 计划文件不使用以 ? 开头的键。请写成“键: 值”。',
      '1:3 ? | 计划文件不使用以 ? 开头的键。请写成“键: 值”。',
      '1:5 ? | 计划文件不使用以 ? 开头的键。请写成“键: 值”。',
    ],
  },
  {
    name: 'keys that are no text',
    lines: ['kepu: 1', '2026: x', 'true: y', '[a]: b', ': z'],
    found: [
      '2:1 2026 | 键必须是文字，2026 会被读成数字、真假或空值。请写成 "2026"。',
      '3:1 true | 键必须是文字，true 会被读成数字、真假或空值。请写成 "true"。',
      '4:1 [ | 键必须是文字，不能是列表或一组键。',
      '5:1 : | 冒号前面缺少键。',
    ],
  },
  {
    name: 'bold text without quotes',
    lines: ['kepu: 1', 'text: **求真**专栏'],
    found: ['2:7 **求真**专栏 | 值以 * 开头，在 YAML 里是别名，计划文件不使用。如果是文字，请给整个值加上引号。'],
  },
  {
    name: 'text that begins with an exclamation mark',
    lines: ['kepu: 1', 'text: !注意'],
    found: ['2:7 ! | 值以 ! 开头，在 YAML 里是标签，计划文件不使用。如果是文字，请给整个值加上引号。'],
  },
  {
    name: 'a key below a value',
    lines: ['kepu: 1', 'title: 强化', '  text: abc', 'year: 2026'],
    found: ['3:3 text | 这一行缩进 2 格，成了上一行的下一级，但上一行已经有值。同级的内容应缩进 0 格。'],
  },
  {
    name: 'a key below list items',
    lines: ['- a', '- b', 'kepu: 1'],
    found: ['3:1 kepu | 同一级里既有“键: 值”，又有以 - 开头的列表项。一级只能有其中一种，请检查缩进。'],
  },
  {
    name: 'a list item below a key',
    lines: ['kepu: 1', '- a'],
    found: ['2:1 - | 同一级里既有“键: 值”，又有以 - 开头的列表项。一级只能有其中一种，请检查缩进。'],
  },
  {
    name: 'no YAML but prose',
    lines: ['示例省科协2026年科普工作要点', '一、强化科普供给'],
    found: ['1:1 示例省科协2026年科普工作要点 | 文件里只有一段文字，没有“键: 值”，不是计划文件。'],
  },
  {
    name: 'numbers that no double holds',
    lines: ['kepu: 1', 'a: .inf', 'b: .nan', 'c: 1e400', 'd: 9007199254740993', 'e: 0.12345678901234567'],
    found: [
      '2:4 .inf | .inf 不是可以计算的数。请写成普通数字，或加上引号。',
      '3:4 .nan | .nan 不是可以计算的数。请写成普通数字，或加上引号。',
      '4:4 1e400 | 1e400 不是可以计算的数。请写成普通数字，或加上引号。',
      '5:4 9007199254740993 | 数字 9007199254740993 位数太多，无法精确保存（最多 15 位）。如果是编号，请加上引号。',
      '6:4 0.12345678901234567 | 数字 0.12345678901234567 位数太多，无法精确保存（最多 15 位）。如果是编号，请加上引号。',
    ],
  },
  {
    name: 'nothing but a comment',
    lines: ['# nothing'],
    found: ['1:1 # nothing | 文件里没有内容，只有注释或空行。'],
  },
  {
    name: 'bad escapes',
    lines: ['kepu: 1', 'a: "x\\qy"', 'b: "\\u202e"'],
    found: [
      '2:6 \\ | 双引号里不认识 \\q。反斜杠本身要写成 \\\\，或者改用单引号。',
      '3:4 "\\u202e" | 这里有看不见的、会颠倒文字方向的控制符 U+202E，请删除。',
    ],
  },
  {
    name: 'a comment that touches a quote',
    lines: ['kepu: 1', 'a: "x"#c'],
    found: ['2:7 #c | 注释的 # 前面要有空格。'],
  },
  {
    name: 'no blank behind a quoted key',
    lines: ['kepu: 1', '"a":1', 'b: c'],
    found: ['2:4 : | "a" 的冒号后面缺少空格。'],
  },
  {
    name: 'a missing comma in braces',
    lines: ['kepu: 1', 'columns:', '  - {id: a name: b, outlet: c}', '  - {"id": "d" "name": "e"}'],
    found: [
      '3:12 name | name 前面缺少逗号：{ } 里每个键之间用逗号加空格分隔。',
      '4:16 "name" | "name" 前面缺少逗号：{ } 里每个键之间用逗号加空格分隔。',
    ],
  },
  {
    name: 'words behind a bracket and a quote',
    lines: ['kepu: 1', 'title: "a" "b"', 'support: [a, b], c'],
    found: [
      '2:12 "b" | 后引号后面还有文字 "b"。文字里的引号请用中文引号“”，或者给整个值加上另一种引号。',
      '3:16 , c | 后括号后面还有文字 , c。一个列表或一组键的后面不能再写别的。',
    ],
  },
  {
    name: 'no colon behind a key with a list',
    lines: ['kepu: 1', 'sections', '  - title: a', '    text: b', 'year: 2026'],
    found: ['2:1 sections | sections 后面缺少冒号。'],
  },
  {
    name: 'a paragraph indented with tabs',
    lines: ['kepu: 1', 'overview: |', '\t做好工作。', '\t第二段。', 'year: 2026'],
    found: [
      '3:1 \t | 这一行用制表符（Tab）缩进。请改用空格，每级两个。',
      '4:1 \t | 这一行用制表符（Tab）缩进。请改用空格，每级两个。',
    ],
  },
  {
    name: 'an unresolved merge',
    lines: ['kepu: 1', '<<<<<<< HEAD', 'title: a', '=======', 'year: 2026', '>>>>>>> main'],
    found: [
      '2:1 <<<<<<< | 这里有没有处理完的版本冲突标记。请选定一个版本，删去标记行。',
      '4:1 ======= | 这里有没有处理完的版本冲突标记。请选定一个版本，删去标记行。',
      '6:1 >>>>>>> | 这里有没有处理完的版本冲突标记。请选定一个版本，删去标记行。',
    ],
  },
];
