import fc from 'fast-check';
import type { PlanFile, WrittenSection, WrittenTask } from '../../src/plan/generated/types.generated.ts';

/*
 * Plans that a printed document carries wholly: what they say can be read off their pages again. So their titles name their
 * years, letters bear a mark, which tells them from notices, titles begin with nothing that looks like a numeral, and a
 * numbering is one of those that offices use. Closing words behind the last of several parts belong to all of them
 * unless the others have some too: so of the parts below a second level, all or none are somebody's.
 */

const issuers = ['清河县科学技术协会', '启明县教育局', '示例省水利厅'] as const;
const departments = ['科普部', '学会部', '办公室', '县教育局', '县科协', '县农业农村局', '各乡镇（街道）'] as const;

const heading = fc.constantFrom(
  '强化科普供给',
  '办好“三农”科普专栏',
  '推进城乡学校共同体建设',
  '夯实基层基础',
  '抓好安全生产',
  '开展全国科普日活动',
  '完善工作机制',
  '实施青少年科学素质提升行动',
  '服务县域经济',
  '加强队伍建设',
  '建设数字孪生流域',
  '规范资金使用',
);

const figure = fc.integer({ min: 2, max: 400 });

const counted = fc.oneof(
  figure.map((n) => `全年举办专题培训不少于${n}场，培训骨干${n * 10}人次。`),
  figure.map((n) => `与《清河日报》合办《求真》专栏${n}期。`),
  figure.map((n) => `新建科普e站${n}个，覆盖率达到${(n % 90) + 10}%。`),
  figure.map((n) => `争取“科普中国”APP实名注册人数达到${n}.5万人；投入资金${n}万元。`),
  fc.constant('推动12345热线“一号响应”，办结情况每季度通报。'),
);

const sentence = fc.oneof(
  { arbitrary: counted, weight: 4 },
  fc.constantFrom(
    '坚持以人民为中心，统筹发展和安全。',
    '一是抓统筹，二是抓落实，三是抓督查。',
    '对照《全民科学素质行动规划纲要（2021—2035年）》抓好落实，做到有部署、有检查、有总结。',
    '各乡镇（街道）要结合实际，细化措施！',
  ),
);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(''));

/** One to three paragraphs. */
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((paragraphs) => `${paragraphs.join('\n\n')}\n`);

const due = fc.constantFrom('2026-06-30', '2026-11-05', '2026-09', '2026-12', '2026-Q3');

const responsible = fc.record(
  {
    owner: fc.constantFrom(...departments),
    support: fc.subarray([...departments], { minLength: 1, maxLength: 3 }),
    due,
  },
  { requiredKeys: ['owner'] },
);

type Responsible = Partial<Pick<WrittenTask, 'owner' | 'support' | 'due'>>;

const lead = fc.constantFrom<'run-in' | 'own-line'>('run-in', 'own-line');

const leaf = (who: fc.Arbitrary<Responsible>): fc.Arbitrary<WrittenTask> =>
  fc.oneof(
    fc.tuple(heading, text, lead, who).map(([title, text, lead, who]) => ({ title, text, lead, ...who })),
    fc.tuple(counted, who).map(([title, who]) => ({ title, ...who })),
  );

const nobody = fc.constant<Responsible>({});

/** Without a unit of its own: whether the closing words of its last item speak for all of them, print does not say. */
const taskWithItems: fc.Arbitrary<WrittenTask> = fc
  .tuple(heading, fc.array(leaf(nobody), { minLength: 2, maxLength: 3 }))
  .map(([title, items]) => ({ title, items }));

const some = <One>(one: fc.Arbitrary<One>): fc.Arbitrary<One[]> => fc.array(one, { minLength: 1, maxLength: 3 });

/** Tasks that each have responsible units of their own, where the plan prints any. */
const ownTasks = (who: fc.Arbitrary<Responsible>): fc.Arbitrary<WrittenTask[]> =>
  fc.array(leaf(who === nobody ? nobody : responsible), { minLength: 2, maxLength: 3 });

/** Sections to a depth of titles: 1 has text alone, 2 tasks, 3 tasks below sections or items below tasks. */
const section = (depth: number, who: fc.Arbitrary<Responsible>): fc.Arbitrary<WrittenSection> => {
  const opening = fc.tuple(heading, fc.option(text, { nil: undefined, freq: 3 }));
  const withOpening = <More extends object>(more: fc.Arbitrary<More>): fc.Arbitrary<WrittenSection> =>
    fc.tuple(opening, more).map(([[title, text], more]) => ({ title, ...(text ? { text } : {}), ...more }));
  const flat = fc
    .tuple(heading, text, depth === 1 ? lead : fc.constant('own-line' as const))
    .map(([title, text, lead]) => ({
      title,
      text,
      ...(lead === 'run-in' ? { lead } : {}),
    }));
  const ofTasks = withOpening(fc.record({ tasks: some(leaf(who)) }));
  if (depth === 1) return flat;
  if (depth === 2) return fc.oneof({ arbitrary: ofTasks, weight: 4 }, { arbitrary: flat, weight: 1 });
  return fc.oneof(
    ofTasks,
    // A task beside one with items is read as a section, as that is: it is nobody's.
    withOpening(fc.record({ tasks: some(fc.oneof(leaf(nobody), taskWithItems)) })),
    withOpening(
      fc.record({ sections: some(withOpening(fc.record({ tasks: fc.oneof(some(leaf(nobody)), ownTasks(who)) }))) }),
    ),
  );
};

const numberings = [
  { levels: ['一、', '（一）', '1.'], depth: 3 },
  { levels: ['一、', '1.', '（1）'], depth: 3 },
  { levels: ['一、', '1、'], depth: 2 },
  { levels: ['一、', '（一）'], depth: 2 },
  { levels: ['一、'], depth: 1 },
] as const;

const templates = [
  '（责任单位：{owner}；配合单位：{support}；完成时限：{due}）',
  '（牵头单位：{owner}；配合单位：{support}；完成时限：{due}）',
] as const;

const name = fc.constantFrom('各市（州）科协', '各县级学会', '县直各有关部门', '各高校科协', '省委宣传部');
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const date = fc.constantFrom('2026-01-15', '2026-02-09', '2026-03-16');

const publicationOf = (issuer: string, title: string) =>
  fc
    .record(
      {
        form: fc.constantFrom<'notice' | 'letter'>('notice', 'letter'),
        number: fc.integer({ min: 1, max: 60 }).map((n) => `清科发〔2026〕${n}号`),
        recipients: names,
        noticeText: fc.constantFrom(
          `现将《${title}》印发给你们，请认真贯彻落实。\n`,
          `《${title}》已经研究同意，现印发给你们。\n\n执行中的情况，请及时报告。\n`,
        ),
        signed: date.map((date) => ({ by: [issuer], date })),
        mark: fc.constant(`${issuer}文件`),
        urgency: fc.constantFrom<'特急' | '加急'>('特急', '加急'),
        contact: fc.constantFrom('联系人：周一帆；联系电话：0431-12345678', '此件公开发布'),
        cc: names,
        attached: fc.constant(true),
        printing: date.map((date) => ({ office: `${issuer}办公室`, date })),
      },
      { requiredKeys: ['form', 'number', 'recipients', 'noticeText', 'signed'] },
    )
    .map((publication) => (publication.form === 'letter' ? { mark: `${issuer}文件`, ...publication } : publication));

const attachments = fc.uniqueArray(
  fc.record({ title: fc.constantFrom('科普场馆名录', '申报要求', '2026年重点活动安排'), text }),
  { minLength: 1, maxLength: 2, selector: ({ title }) => title },
);

const opening = fc.record({
  issuer: fc.constantFrom(...issuers),
  kind: fc.constantFrom('工作要点', '科普工作计划', '重点工作安排', '目标任务'),
  numbering: fc.constantFrom(...numberings),
  isContinuous: fc.boolean(),
  responsibility: fc.option(fc.constantFrom(...templates), { nil: undefined }),
});

/** A plan file that print carries wholly. */
export const printablePlan: fc.Arbitrary<PlanFile> = opening.chain(
  ({ issuer, kind, numbering: { levels, depth }, isContinuous, responsibility }) => {
    const title = `${issuer}2026年${kind}`;
    const who: fc.Arbitrary<Responsible> = responsibility ? fc.oneof(responsible, nobody) : nobody;
    const isCounted = isContinuous && depth === 2;
    return fc
      .record(
        {
          overview: text,
          sections: fc.array(section(depth, who), { minLength: 2, maxLength: 4 }),
          publication: publicationOf(issuer, title),
          attachments,
        },
        { requiredKeys: ['sections'] },
      )
      .map(({ overview, ...rest }) => ({
        kepu: 1 as const,
        title,
        year: 2026,
        issuer,
        numbering: isCounted ? { levels, continuous: [2] } : levels,
        ...(responsibility ? { responsibility } : {}),
        ...(overview === undefined ? {} : { overview }),
        ...rest,
      }));
  },
);
