import type { PlanFile } from '../../plan/generated/types.generated.ts';
import type { Plan } from '../../plan/plan.ts';
import { nextIdOf, nextPlaceOf } from '../../roll/next-path.ts';
import { type RolledPlan, rollPlan } from '../../roll/roll-plan.ts';
import { isId } from '../../text/id.ts';
import { message } from '../../text/message.ts';
import { fileNameOf } from '../../text/path.ts';
import { UserError } from '../../text/user-error.ts';
import { excerpt, visible } from '../../text/visible.ts';
import { standardInput } from '../../workspace/discover.ts';
import { type LoadedFile, loadFile, stemOf } from '../../workspace/load-file.ts';
import { seenFrom } from '../../workspace/seen-from.ts';
import type { OptionValues, Session } from '../command.ts';
import { countFindings } from '../count-findings.ts';
import { isDocument } from '../document-file.ts';
import { ExitCode } from '../exit-code.ts';
import { printContent } from '../print-content.ts';
import { readGiven } from '../run-files.ts';
import { isSet, textOf } from '../settings.ts';
import { warnOfFindings } from '../warn-of-findings.ts';
import { findNextUpstreams } from './next-upstreams.ts';
import { type Draft, describeDraft, tellDraft } from './tell-draft.ts';

/** Makes next year's draft of a plan, writes it and tells what was moved and what is doubtful. */
export const draftNextYear = async (name: string, options: OptionValues, session: Session): Promise<ExitCode> => {
  const { io, language } = session;
  if (isSet(options, 'stdout') && isSet(options, 'json')) throw new UserError(oneOutput);
  const place = name === standardInput ? standardInput : io.resolve(io.cwd, name);
  const given = await readGiven({ path: place, bytes: null }, io);
  if (isDocument(place)) throw importFirst(given.path);
  const loaded = await loadFile(given, io, new Map());
  if (loaded.kind !== 'plan') throw noPlan(loaded.path);
  const { plan } = loaded;
  if (plan === null) {
    await warnOfFindings([loaded, ...loaded.registers], session);
    return ExitCode.findings;
  }
  const target = await targetOf(place, loaded, plan, options, session);
  const isFile = target.isAsked || (place !== standardInput && !isSet(options, 'stdout'));
  if (isFile) await refuseOverwriting(target.path, place, isSet(options, 'force'), session);
  const rolled = await roll({ loaded, plan, place, path: target.path }, options, session);
  const bytes = new TextEncoder().encode(rolled.source.text);
  const findings = await countFindings(target.path, bytes, options, session);
  if (isFile) await io.write(target.path, bytes);
  else await printContent(bytes, io);
  const draft: Draft = { plan, rolled, written: isFile ? rolled.source.path : null, findings };
  if (isSet(options, 'json')) await io.print(describeDraft(draft, loaded.path, language));
  else await io.warn(tellDraft(draft, language));
  return ExitCode.ok;
};

const oneOutput = message(
  '--stdout 和 --json 都要写到标准输出，只能用一个',
  '--stdout and --json both write to standard output; give one of them',
);

const importFirst = (name: string): UserError => {
  const shown = excerpt(name, 200);
  return new UserError(
    message(
      `${shown} 是文档，还不是计划文件。请先用 kepu import 导入，再由导入的计划起草下一年的`,
      `${shown} is a document and no plan file yet. Import it with kepu import first, then draft next year’s from that`,
    ),
  );
};

const noPlan = (path: string): UserError => {
  const name = visible(path);
  return new UserError(
    message(`${name} 不是计划文件，没有年度可以推到下一年`, `${name} is no plan and has no year to move on`),
  );
};

/** Where a draft goes; `isAsked` where somebody named the place. */
interface Target {
  readonly path: string;
  readonly isAsked: boolean;
}

const targetOf = async (
  place: string,
  { yaml }: LoadedFile,
  { year, id }: Plan,
  options: OptionValues,
  { io }: Session,
): Promise<Target> => {
  const isInput = place === standardInput;
  const folder = isInput ? io.cwd : io.folderOf(place);
  const fileName = isInput ? `plan-${year}.yaml` : fileNameOf(place);
  const hasId = (yaml.data as PlanFile).id !== undefined;
  const { folder: nextFolder, name } = nextPlaceOf(folder, fileName, year, !hasId && !isId(id));
  const asked = textOf(options, 'output');
  if (asked === undefined) return { path: io.resolve(nextFolder, name), isAsked: false };
  const path = io.resolve(io.cwd, asked);
  const isFolder = /[/\\]$/.test(asked) || !/\.ya?ml$/i.test(asked) || (await io.kindOf(path)) === 'directory';
  return { path: isFolder ? io.resolve(path, name) : path, isAsked: true };
};

const refuseOverwriting = async (path: string, place: string, force: boolean, { io }: Session): Promise<void> => {
  const kind = await io.kindOf(path);
  if (kind === null) return;
  const name = excerpt(io.relative(path), 200);
  if (place !== standardInput && (await io.realPath(path)) === (await io.realPath(place))) {
    throw new UserError(
      message(`${name} 就是今年的计划，不能写在它上面`, `${name} is this year’s plan; it is not written over`),
    );
  }
  if (force && kind === 'file') return;
  throw new UserError(
    message(
      `${name} 已经存在，没有覆盖。请用 -o 换一个名称，或加 --force 覆盖。`,
      `${name} is there already and was not overwritten. Choose another name with -o, or add --force.`,
    ),
  );
};

/** A plan with its place, and where its draft goes. */
interface Rolling {
  readonly loaded: LoadedFile;
  readonly plan: Plan;
  readonly place: string;
  readonly path: string;
}

const roll = async (
  { loaded, plan, place, path }: Rolling,
  options: OptionValues,
  session: Session,
): Promise<RolledPlan> => {
  const { io } = session;
  const isInput = place === standardInput;
  const own = (loaded.yaml.data as PlanFile).id;
  const isNamedAlike = own === undefined && plan.id === stemOf(path) && isId(plan.id);
  const from = isInput ? io.cwd : io.folderOf(place);
  const to = io.folderOf(path);
  return rollPlan(loaded.yaml, io.relative(path), {
    // Standard input has no name that anything could link to.
    id: own ?? (isInput ? '' : plan.id),
    nextId: own !== undefined || isNamedAlike ? nextIdOf(plan.id, plan.year) : null,
    upstream: isInput ? () => null : await findNextUpstreams(plan, place, options, session),
    include: (include) => (from === to ? include : seenFrom(to, io.resolve(from, include))),
  });
};
