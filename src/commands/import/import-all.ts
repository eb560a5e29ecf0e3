import type { PlanFile, RegisterFile } from '../../plan/generated/types.generated.ts';
import { message } from '../../text/message.ts';
import type { UserError } from '../../text/user-error.ts';
import { visible } from '../../text/visible.ts';
import { standardInput } from '../../workspace/discover.ts';
import { seenFrom } from '../../workspace/seen-from.ts';
import { attempt } from '../attempt.ts';
import type { OptionValues, Session } from '../command.ts';
import { countFindings } from '../count-findings.ts';
import { ExitCode } from '../exit-code.ts';
import { printContent } from '../print-content.ts';
import { tellFile } from '../progress/tell-progress.ts';
import { noSuchFile } from '../system-error.ts';
import { tellRefusals } from '../tell-refusals.ts';
import { type Imported, importDocument, writePlan } from './import-document.ts';
import { type Order, placeFor, readOrder, refuseClash, refuseExisting, refuseFarRegister } from './import-order.ts';
import type { RegisterTarget } from './import-register.ts';
import { reportImport } from './import-report.ts';

/** Makes a plan of each document and puts it where the options say; what cannot be read does not keep the others back. */
export const importAll = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
): Promise<ExitCode> => {
  const order = await readOrder(names, options, session);
  const refused: UserError[] = [];
  const places: (string | null | false)[] = [];
  for (const name of names) {
    const importNext = async () => {
      const place = placeFor(name, order, session);
      if (place !== null) refuseClash(name, place, places, session);
      tellFile(importing, places.length + refused.length + 1, name, session);
      places.push(await importOne(name, place, order, session));
    };
    await attempt(importNext, refused, session.io.resolve(session.io.cwd, name));
  }
  await order.register?.tell();
  for (const place of places) if (place) await tellFindings(place, options, session);
  await tellRefusals(refused, session);
  if (refused.length > 0) return ExitCode.misuse;
  return places.includes(false) ? ExitCode.findings : ExitCode.ok;
};

const importing = message('导入', 'importing');

/** Imports one document; the path of its plan, null where it went to standard output, false where its changes forbid it. */
const importOne = async (
  name: string,
  place: string | null,
  order: Order,
  session: Session,
): Promise<string | null | false> => {
  const { io, language } = session;
  await refuseExisting(place, order, session);
  await refuseFarRegister(place, order, session);
  if (name !== standardInput && (await io.kindOf(io.resolve(io.cwd, name))) === null) throw noSuchFile(name);
  const bytes = name === standardInput ? await io.readInput() : await io.read(io.resolve(io.cwd, name));
  const shown = name === standardInput ? '<stdin>' : io.relative(io.resolve(io.cwd, name));
  const imported = await importDocument(bytes, name === standardInput ? 'stdin.txt' : shown, {
    year: order.year,
    thisYear: io.now().getFullYear(),
    registers: order.register?.known() ?? [],
    revisions: order.isRejected ? 'reject' : 'accept',
    limits: io.limits,
  });
  if (order.failsOnChanges && hasChanges(imported)) {
    await io.warn(`${tracked(shown)[language]}\n`);
    return false;
  }
  const { plan, notes } = imported.recognition;
  const own = order.register ? includeRegister(plan, order.register, place ?? io.resolve(io.cwd, 'plan.yaml')) : plan;
  const text = await writePlan({ ...imported.recognition, plan: own, notes: movedTo(own, plan, notes) }, language);
  await order.register?.write();
  if (place === null) await printContent(text, io);
  else await io.write(place, new TextEncoder().encode(text));
  const done =
    place === null ? message(`${visible(shown)}：`, `${visible(shown)}:`) : written(shown, io.relative(place));
  await io.warn(`${done[language]}\n${reportImport(imported, order.isRejected, language)}`);
  return place;
};

/** Says what is left to do about a plan that was written. */
export const tellFindings = async (place: string, options: OptionValues, session: Session): Promise<void> => {
  const { io, language } = session;
  const { errors, warnings, infos } = await countFindings(place, await io.read(place), options, session);
  const shown = visible(io.relative(place));
  const words = message(
    `${shown} 有 ${errors} 个错误、${warnings} 个警告、${infos} 个提示${errors + warnings + infos === 0 ? '' : '；用 kepu validate 查看'}`,
    `${shown}: errors ${errors}, warnings ${warnings}, infos ${infos}${errors + warnings + infos === 0 ? '' : '; see kepu validate'}`,
  );
  await io.warn(`${words[language]}\n`);
};

const hasChanges = ({ reading }: Imported): boolean =>
  reading.asides.some(({ kind }) => kind === 'insertion' || kind === 'deletion');

const tracked = (name: string) =>
  message(
    `错误：${visible(name)} 里有没处理的修订，没有导入。请先在 Word 里接受或拒绝修订，或去掉 --fail-on-changes。`,
    `error: ${visible(name)} has tracked changes and was not imported. Accept or reject them first, or leave --fail-on-changes away.`,
  );

const written = (from: string, to: string) =>
  message(`已导入 ${visible(from)}，写入 ${visible(to)}`, `imported ${visible(from)} to ${visible(to)}`);

/** The plan with its units and outlets in the register, as far as that may still take them. */
const includeRegister = (plan: PlanFile, register: RegisterTarget, place: string): PlanFile => {
  const { organizations, outlets, ...rest } = plan;
  const include = [seenFrom(place.slice(0, place.lastIndexOf('/')), register.path)];
  const entries: RegisterFile = {
    kepu: 1,
    ...(organizations === undefined ? {} : { organizations }),
    ...(outlets === undefined ? {} : { outlets }),
  };
  const { kepu, title, year, issuer, ...others } = register.add(entries) ? rest : plan;
  return { kepu, title, year, issuer, include, ...others };
};

type Notes = Imported['recognition']['notes'];

/** Notes about the plan as a whole go with it. */
const movedTo = (own: PlanFile, plan: PlanFile, notes: Notes): Notes =>
  notes.map((note) =>
    note.at[0] === plan ? { ...note, at: [own, ...note.at.slice(1)] as unknown as Notes[number]['at'] } : note,
  );
