import type { Coverage, FlowCoverage } from '../core/flow/coverage/coverage.ts';
import { sampleCenter } from './sample.ts';

/** Connect finds what its test cases expect in English alone; a flow of another language has the same blocks. */
const languageOfCases = 'en';

/** What is tried of a flow of the sample center: under its own name, else under that of the language that cases are in. */
export function triedAs(
  { flows }: Coverage,
  name: string,
): { name: string; tried: FlowCoverage } | null {
  const language = sampleCenter.languages.find((one) => name.endsWith(`-${one}`));
  const names = language ? [name, name.slice(0, -language.length) + languageOfCases] : [name];
  for (const one of names) {
    const tried = flows.get(one);
    if (tried && [...tried.blocks.values()].some(({ hits }) => hits > 0))
      return { name: one, tried };
  }
  return null;
}
