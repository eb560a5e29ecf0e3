/** Whether words end as names of bodies do; 此件发至各派出所 and 含各县区 name none. */
export const isUnit = (name: string): boolean =>
  !/^(?:此件|本件|发至|详?见|不?含|包括|附|其中|即|例?如|以下)/u.test(name) &&
  /^[\p{Script=Han}\p{L}\d（）()·]{2,40}$/u.test(name) &&
  /(?:部|处|室|局|委|办|厅|科|科协|协会|学会|研究会|联合会|工会|妇联|残联|文联|中心|馆|院|校|单位|集团|公司|社|站|台|队|组|所|园|政府|街道|乡镇|镇|委员会|领导小组|基金会|团委|部门|机构|县区|县（市、区）|各县|各乡)(?:[（(][^（）()]{1,20}[）)]|等)?$/u.test(
    name,
  );

/** Names between 、 and commas, those within brackets left whole. */
export const splitNames = (value: string): readonly string[] => {
  const names: string[] = [''];
  let depth = 0;
  for (const character of value) {
    if (/[（(【]/.test(character)) depth += 1;
    else if (/[）)】]/.test(character)) depth -= 1;
    if (depth <= 0 && /[、，,]/.test(character)) names.push('');
    else names.push((names.pop() ?? '') + character);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
};
