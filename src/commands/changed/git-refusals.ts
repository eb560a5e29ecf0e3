import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';

/** What a program said at its end. */
interface Said {
  readonly stderr: string;
}

/** There is no git to ask. */
export const noGit = message(
  '--changed 要问 git，这里没有找到 git。请安装 git，或不用 --changed。',
  '--changed asks git, and there is no git here. Install it, or leave --changed out.',
);

/** git knows no repository here, for the reason that it gives. */
export const noRepository = ({ stderr }: Said): Message =>
  message(
    `--changed 要问 git，而当前文件夹不在它可用的仓库里${reasonIn(stderr)}。请先进入仓库，或不用 --changed。`,
    `--changed asks git, and this folder is in no repository that it can use${reasonIn(stderr)}. Change to the repository, or leave --changed out.`,
  );

/** What was given for a reference cannot be one. */
export const noReference = (given: string): Message =>
  message(
    `--changed 后面要写分支、标签或提交，给的是“${excerpt(given, 80)}”`,
    `--changed takes a branch, a tag or a commit; it was given “${excerpt(given, 80)}”`,
  );

/** A file or a folder was taken for a reference: it stood behind the option. */
export const pathAsReference = (given: string): Message => {
  const name = excerpt(given, 80);
  return message(
    `--changed 后面的“${name}”是文件或文件夹，不是分支、标签或提交。要只看它，请写 --changed=HEAD ${name}。`,
    `“${name}” behind --changed is a file or folder, no branch, tag or commit. To look at it alone, write --changed=HEAD ${name}.`,
  );
};

/** git knows no such branch, tag or commit. */
export const unknownReference = (given: string, isShallow: boolean): Message => {
  const name = excerpt(given, 80);
  const advice = isShallow
    ? deepen
    : message(
        `请核对名称；远程的分支要写成 origin/${name}，并先 git fetch。`,
        `Check the name; a branch of the remote is origin/${name}, after git fetch.`,
      );
  return message(
    `git 不认识 --changed 后面的“${name}”。${advice.zh}`,
    `git does not know “${name}” behind --changed. ${advice.en}`,
  );
};

/** The history that is here does not reach to where the two parted. */
export const nothingShared = (given: string, isShallow: boolean): Message => {
  const name = excerpt(given, 80);
  const advice = isShallow
    ? deepen
    : message('请换一个有共同历史的分支或提交。', 'Name one that shares some history with HEAD.');
  return message(
    `找不到“${name}”与 HEAD 的共同祖先，无从知道改了什么。${advice.zh}`,
    `“${name}” and HEAD have no common ancestor here, so that nobody can tell what changed. ${advice.en}`,
  );
};

const deepen = message(
  '这里只取了一部分历史：在 CI 里请给 checkout 设 fetch-depth: 0，别处用 git fetch --unshallow。',
  'Only a part of the history is here: in CI give checkout fetch-depth: 0, elsewhere run git fetch --unshallow.',
);

/** The settings of the repository cannot be called off. */
export const strangeFilter = message(
  'git 配置里有一个名称带等号的 filter，--changed 无法停用它。请改它的名称，或不用 --changed。',
  'the configuration of git has a filter with an equals sign in its name, which --changed cannot switch off. Rename it, or leave --changed out.',
);

/** git failed for the reason that it gives. */
export const failed = ({ stderr }: Said): Message =>
  message(`git 没有说出改了什么${reasonIn(stderr)}`, `git did not tell what changed${reasonIn(stderr)}`);

/** The last line of what git said, in brackets; '' where it said nothing. */
const reasonIn = (stderr: string): string => {
  const lines = stderr.split('\n').map((line) => line.trim());
  const last = lines.filter((line) => line !== '').at(-1);
  return last === undefined ? '' : ` (${excerpt(last, 200)})`;
};
