/** Page layouts. Made from schemas/profile.schema.json by npm run update. */
/**
 * 版式：印刷用的页面、字体和字号；没有写的照 extends 所指的版式。
 * Profile: pages, faces and sizes for print; what it does not say is as in the profile that it extends.
 */
export interface Profile {
  /**
   * 名称：版式的名称，不写就用文件名。
   * Name: of the profile; that of its file where it has none.
   */
  readonly name: string;
  /**
   * 说明：版式依据什么，列出版式时显示。
   * Summary: what the layout follows, for lists of profiles.
   */
  readonly summary: {
    /**
     * 中文说明：用中文写。
     * In Chinese: what it follows.
     */
    readonly zh: string;
    /**
     * 英文说明：用英文写。
     * In English: what it follows.
     */
    readonly en: string;
  };
  /**
   * 页面：竖放的纸和页边距，毫米。
   * Page: the upright sheet and its margins in millimetres.
   */
  readonly page: {
    /**
     * 纸宽：竖放时的宽度，毫米。
     * Width: of the upright sheet in millimetres.
     */
    readonly width: number;
    /**
     * 纸高：竖放时的高度，毫米。
     * Height: of the upright sheet in millimetres.
     */
    readonly height: number;
    /**
     * 页边距：四边的空白，围出版心。
     * Margins: the blank around the type area.
     */
    readonly margins: {
      /**
       * 天头：上白边，毫米。
       * Top: the upper margin in millimetres.
       */
      readonly top: number;
      /**
       * 地脚：下白边，毫米。
       * Bottom: the lower margin in millimetres.
       */
      readonly bottom: number;
      /**
       * 订口：左白边，毫米。
       * Left: the margin at the binding edge in millimetres.
       */
      readonly left: number;
      /**
       * 切口：右白边，毫米。
       * Right: the margin at the fore edge in millimetres.
       */
      readonly right: number;
    };
    /**
     * 页眉距：页眉到纸的上边，毫米。
     * Header: from the upper edge of the sheet to the header in millimetres.
     */
    readonly header: number;
    /**
     * 页码距：页码下端到纸的下边，毫米。
     * Footer: from the lower edge of the sheet to the foot of the page number in millimetres.
     */
    readonly footer: number;
  };
  /**
   * 行列：每面行数、每行字数、行距和字距。
   * Grid: lines of a page, characters of a line, and the distances between them.
   */
  readonly grid: {
    /**
     * 每面行数：排满的一面有几行。
     * Lines: on a full page.
     */
    readonly lines: number;
    /**
     * 每行字数：排满的一行有几个字。
     * Characters: Han characters of a full line.
     */
    readonly characters: number;
    /**
     * 行距：固定值，磅。
     * Pitch: from one line to the next, exactly, in points.
     */
    readonly pitch: number;
    /**
     * 字距：每个正文字后加宽多少磅，负数为紧缩。
     * Spacing: points added behind each character of body size; negative draws them together.
     */
    readonly spacing: number;
  };
  /**
   * 字体：各处用什么字体，写电脑上的字体名称。
   * Fonts: faces by the names that machines know.
   */
  readonly fonts: {
    /**
     * 标题字体：大标题的字体。
     * Title: face of the title.
     */
    readonly title: string;
    /**
     * 正文字体：正文和第三层起的字体。
     * Body: face of the text and of levels from the third.
     */
    readonly body: string;
    /**
     * 黑体：第一层和表头的字体。
     * Black: face of the first level and of heads of tables.
     */
    readonly black: string;
    /**
     * 楷体：第二层和强调的字体。
     * Script: face of the second level and of emphasis.
     */
    readonly script: string;
    /**
     * 页码字体：页码的字体。
     * Page number: face of page numbers.
     */
    readonly pageNumber: string;
    /**
     * 西文字体：字母和数字的字体，null 表示用所在处的中文字体。
     * Latin: face of letters and digits; null sets them in the face around them.
     */
    readonly latin: string | null;
    /**
     * 替代字体：电脑上没有某种字体时，依次用哪些字体代替。
     * Substitutes: what a machine without a face may take for it, the best first.
     */
    readonly substitutes: {
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
  readonly sizes: {
    /**
     * 标题字号：磅，2号是 22。
     * Title: size of the title in points.
     */
    readonly title: number;
    /**
     * 正文字号：磅，3号是 16。
     * Body: size of the text in points.
     */
    readonly body: number;
    /**
     * 页码字号：磅，4号是 14。
     * Page number: size of page numbers in points.
     */
    readonly pageNumber: number;
    /**
     * 版记字号：磅，4号是 14。
     * Imprint: size of the imprint in points.
     */
    readonly imprint: number;
    /**
     * 表格字号：竖页表格的字号，磅。
     * Table: size of text in tables in points.
     */
    readonly table: number;
    /**
     * 宽表字号：横页表格的字号，磅。
     * Wide table: size of text in tables of landscape pages in points.
     */
    readonly wideTable: number;
  };
  /**
   * 加粗层次：哪几层的序号和首句加粗，1 为第一层；标准没有加粗。
   * Bold: levels from 1 whose numerals and lead sentences are bold; the standard has none.
   */
  readonly bold: readonly number[];
  /**
   * 页码：数字左右写什么，放在哪里。
   * Page number: what stands around it, and where it stands.
   */
  readonly pageNumber: {
    /**
     * 页码前：数字左边的字符。
     * Before: what stands before the number.
     */
    readonly before: string;
    /**
     * 页码后：数字右边的字符。
     * After: what stands behind the number.
     */
    readonly after: string;
    /**
     * 页码位置：outside 外侧，center 居中。
     * Position: at the outer edges (outside) or in the middle (center).
     */
    readonly position: 'outside' | 'center';
  };
  /**
   * 版头：发文机关标志和红色分隔线。
   * Letterhead: the mark and the rule below it.
   */
  readonly letterhead: {
    /**
     * 版头颜色：六位十六进制数。
     * Colour: of the mark and the rule as six hexadecimal digits.
     */
    readonly colour: string;
    /**
     * 标志位置：发文机关标志上边缘到版心上边缘，毫米。
     * Mark: from the upper edge of the type area to that of the mark in millimetres.
     */
    readonly mark: number;
    /**
     * 标志字号：发文机关标志最大的字号，磅；字多时自动缩小。
     * Size: the largest of the mark in points; a long name is set smaller.
     */
    readonly size: number;
    /**
     * 分隔线位置：发文字号到红色分隔线，毫米。
     * Gap: from the document number to the rule in millimetres.
     */
    readonly gap: number;
    /**
     * 分隔线粗细：红色分隔线，磅。
     * Weight: of the rule in points.
     */
    readonly weight: number;
  };
  /**
   * 信函格式：标志和双线的位置。
   * Letter: where the mark and the double rules of letters stand.
   */
  readonly letter: {
    /**
     * 信函标志位置：发文机关标志上边缘到纸的上边，毫米。
     * Mark: from the upper edge of the sheet to the mark in millimetres.
     */
    readonly mark: number;
    /**
     * 武文线位置：发文机关标志到第一条双线，毫米。
     * Gap: from the mark to the first double rule in millimetres.
     */
    readonly gap: number;
    /**
     * 文武线位置：第二条双线到纸的下边，毫米。
     * Bottom: from the second double rule to the lower edge of the sheet in millimetres.
     */
    readonly bottom: number;
    /**
     * 双线长度：两条双线的长度，毫米。
     * Length: of both double rules in millimetres.
     */
    readonly length: number;
  };
  /**
   * 版记：分隔线的粗细和位置，毫米。
   * Imprint: the weights of its rules and its place, in millimetres.
   */
  readonly imprint: {
    /**
     * 粗线：版记首条和末条分隔线，毫米。
     * Outer: weight of the first and the last rule in millimetres.
     */
    readonly outer: number;
    /**
     * 细线：版记中间的分隔线，毫米。
     * Inner: weight of the rules between in millimetres.
     */
    readonly inner: number;
    /**
     * 下边：版记末条分隔线到纸下边，毫米。
     * Bottom: from the last rule to the lower edge of the sheet, in millimetres.
     */
    readonly bottom: number;
  };
}
