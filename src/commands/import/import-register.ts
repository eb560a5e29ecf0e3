import type { RegisterFile } from '../../plan/generated/types.generated.ts';
import { loadPlanYaml } from '../../plan/load-plan-yaml.ts';
import { checkShape } from '../../plan/shape.ts';
import { dumpYaml } from '../../source/dump-yaml.ts';
import { Origins } from '../../source/origins.ts';
import { Source } from '../../source/source.ts';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { visible } from '../../text/visible.ts';
import type { Session } from '../command.ts';

/** The register that imported plans share. */
export interface RegisterTarget {
  /** Its absolute path. */
  readonly path: string;
  /** What it has so far. */
  readonly known: () => readonly RegisterFile[];
  /** Takes entries; false where it was there before this run, and is therefore left as it is. */
  readonly add: (entries: RegisterFile) => boolean;
  /** Puts it in place, where this run made it and a plan includes it: before the plan, which would lack it else. */
  readonly write: () => Promise<void>;
  /** Says that it was written, if it was. */
  readonly tell: () => Promise<void>;
}

/** Opens a register that is there, or begins a new one. Throws `UserError` where the file is no register. */
export const openRegister = async (name: string, session: Session): Promise<RegisterTarget> => {
  const { io } = session;
  const path = io.resolve(io.cwd, name);
  if ((await io.kindOf(path)) !== null) {
    const known = [await readRegister(path, session)];
    return {
      path,
      known: () => known,
      add: ({ organizations, outlets }) => !organizations && !outlets,
      write: async () => {},
      tell: async () => {},
    };
  }
  let register: RegisterFile = { kepu: 1 };
  let isIncluded = false;
  let isWritten = false;
  return {
    path,
    known: () => [register],
    add: ({ organizations, outlets }) => {
      isIncluded = true;
      register = {
        ...register,
        ...(organizations ? { organizations: { ...register.organizations, ...organizations } } : {}),
        ...(outlets ? { outlets: { ...register.outlets, ...outlets } } : {}),
      };
      return true;
    },
    write: async () => {
      if (!isIncluded) return;
      await io.write(path, new TextEncoder().encode(await dumpYaml(register)));
      isWritten = true;
    },
    tell: async () => {
      if (!isWritten) return;
      const shown = visible(io.relative(path));
      await io.warn(`${message(`已写入登记册 ${shown}`, `wrote the register ${shown}`)[session.language]}\n`);
    },
  };
};

const readRegister = async (path: string, { io }: Session): Promise<RegisterFile> => {
  const shown = visible(io.relative(path));
  const text = io.decode(await io.read(path));
  const loaded = text === null ? null : await loadPlanYaml(new Source(shown, text, io.limits));
  const isShaped =
    loaded?.diagnostics.length === 0 && (await checkShape('register', loaded, new Origins())).length === 0;
  if (loaded && isShaped) return loaded.data as RegisterFile;
  throw new UserError(
    message(
      `${shown} 不是没有错误的登记册，用 kepu validate 检查它`,
      `${shown} is no register without errors; check it with kepu validate`,
    ),
  );
};
