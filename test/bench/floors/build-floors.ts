import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The floors as scripts of Node. */
export interface Floors {
  /** The fast parser and the compiled checker. */
  readonly lazy: string;
  /** The parser that keeps positions, and the checker. */
  readonly positions: string;
}

/** Builds the floors as kepu itself is built: one CommonJS file each, minified. */
export const buildFloors = async (folder: string): Promise<Floors> => {
  await build({
    entryPoints: ['lazy', 'positions'].map((name) => resolve(import.meta.dirname, `floor-${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  });
  return { lazy: join(folder, 'floor-lazy.cjs'), positions: join(folder, 'floor-positions.cjs') };
};
