import { composeYaml } from '../../src/source/compose-yaml.ts';
import type { Written, WrittenScalar } from '../../src/source/written.ts';

interface Found {
  readonly scalar: WrittenScalar;
  readonly isInFlow: boolean;
}

/** The first scalar value of a text, and whether it stands in brackets. Throws where there is none. */
export const writtenAt = async (text: string): Promise<Found> => {
  const { written } = await composeYaml(text);
  const found = written && firstScalar(written, false);
  if (!found) throw new Error('no scalar');
  return found;
};

const firstScalar = (written: Written, isInFlow: boolean): Found | undefined => {
  if (written.kind === 'scalar') return { scalar: written, isInFlow };
  const children = written.kind === 'list' ? written.items : [...written.entries.values()].map(({ value }) => value);
  for (const child of children) {
    const found = firstScalar(child, isInFlow || written.isFlow);
    if (found) return found;
  }
  return undefined;
};
