/**
 * One plan of many short tasks, consistent by construction: 10,000 of them are less than the 2 MiB that a file may have. No
 * two tasks have a title in common. The same count gives the same text.
 */
export const generateShortTasks = (count: number): string => {
  const sections = Math.ceil(count / perSection);
  const lines = [
    'kepu: 1',
    'id: short-tasks',
    'title: 协作区2026年科普工作要点',
    'year: 2026',
    'issuer: 协作区科协',
    "defaults: {owner: 科普部, due: '2026-12-31'}",
    'sections:',
  ];
  for (let section = 0; section < sections; section += 1) {
    lines.push(`  - title: 第${section + 1}协作片工作`, '    tasks:');
    const last = Math.min(count, (section + 1) * perSection);
    for (let task = section * perSection; task < last; task += 1) lines.push(shortTask(task));
  }
  return `${lines.join('\n')}\n`;
};

const perSection = 100;

/** A figure of the text, and a target that says the same. */
const shortTask = (task: number): string => {
  const [name, events] = [`第${task + 1}片讲座`, 10 + (task % 80)];
  return `      - {title: 办好${name}, text: ${name}${events}场。, targets: [{id: t${task + 1}, indicator: ${name}, value: ${events}场}]}`;
};
