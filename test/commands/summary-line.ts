/**
 * The last line of a report, and of a report without findings all of it: its number of rules is that of
 * a run that held plans against them.
 */
export const summaryLine = (files: number, found = '0 个错误，0 个警告，0 个提示'): RegExp =>
  new RegExp(`^检查了 ${files} 个文件、[1-9]\\d* 条规则，核对 \\d+ 个数字，跳过 0 个文件：${found}\n$`);
