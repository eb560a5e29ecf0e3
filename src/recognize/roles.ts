/** What a label of a closing, or the head of a table, says of the words behind it. */
export type Role = 'owner' | 'support' | 'due' | 'other';

const labels: readonly (readonly [role: Role, pattern: RegExp])[] = [
  ['support', /^(?:配合|协办|协同|协助|参加|参与|配合落实)(?:单位|部门|科室|处室|机构)?$/],
  ['due', /^(?:完成|办理|工作|截止|落实)?(?:时限|时间|期限|时间节点|时间进度|时间安排|日期)(?:要求)?$/],
  [
    'owner',
    /^(?:牵头|责任|主办|主责|主要责任|承办|落实|实施|负责|主管|牵头责任|第一责任)(?:单位|部门|科室|处室|机构|主体)?$/,
  ],
  ['other', /^(?:牵头领导|分管领导|责任领导|责任人|联系人|负责人|牵头人|联系电话|经费来源|资金来源)$/],
];

/** The role of a label such as 牵头单位; null where nobody closes a task with it. */
export const roleOf = (label: string): Role | null => labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
