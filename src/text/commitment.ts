// 拟 is a word of its own only where it is no part of another: 模拟, 虚拟, 草拟, 拟定, 拟合, 拟态, 拟人.
const aspiration = /争取|力争|力求|努力|有望|(?<![模虚草比])拟(?![人合定态])/u;

/** Whether words of a text only aim at what follows (争取, 力争, 拟 …) instead of promising it. */
export const isAspirational = (words: string): boolean => aspiration.test(words);
