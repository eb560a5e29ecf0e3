import { message } from '../../text/message.ts';
import type { Finding, Recognition } from '../recognition.ts';
import { type PromiseOptions, proposePromises } from './propose-promises.ts';

/**
 * A recognized plan with what its texts promise, behind what was found of it before. Very long ones stay as they are, and the
 * findings say so: the texts matter more than the time that proposals for all of them would take.
 */
export const addPromises = (recognition: Recognition, options: Omit<PromiseOptions, 'notes'>): Recognition => {
  const { plan, notes, findings, places } = recognition;
  if (JSON.stringify(plan).length > longestPlan) return { ...recognition, findings: [...findings, tooLong] };
  const promised = proposePromises(plan, { ...options, notes });
  return { ...promised, findings: [...findings, ...promised.findings], places };
};

/** Characters of a plan as JSON: several times what the longest published plans have. */
const longestPlan = 200_000;

const tooLong: Finding = {
  what: message('目标和专栏', 'targets and columns'),
  value: message('文字太多，没有提取', 'not looked for in so long a text'),
  certainty: 'guess',
};
