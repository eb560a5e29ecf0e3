import { discoverFiles } from '../../workspace/discover.ts';
import { configName } from '../../workspace/repository.ts';
import type { Io } from '../io.ts';
import { pipelinePath, workflowPath } from './starter-files.ts';
import type { Surroundings } from './starter-questions.ts';

/**
 * What a folder is before it is made a repository of plans. One that is such a repository already keeps to the service
 * that it has, or to none: a second run adds nothing that the first was told to leave away.
 */
export const lookAround = async (folder: string, io: Io): Promise<Surroundings> => {
  const has = async (name: string) => (await io.kindOf(io.resolve(folder, name))) !== null;
  const isMade = await has(configName);
  const usual = isMade ? 'none' : 'github';
  const isGithub = await has(isMade ? workflowPath : '.github');
  const service = isGithub ? 'github' : (await has(pipelinePath)) ? 'gitlab' : usual;
  const isFile = async (path: string) => (await io.kindOf(io.resolve(io.cwd, path))) === 'file';
  return { now: io.now(), isStarted: await hasPlans(folder, io), service, isFile };
};

const hasPlans = async (folder: string, io: Io): Promise<boolean> => {
  if ((await io.kindOf(folder)) !== 'directory') return false;
  for await (const _ of discoverFiles([], null, { ...io, cwd: folder }, () => undefined)) return true;
  return false;
};
