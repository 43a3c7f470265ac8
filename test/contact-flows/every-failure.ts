import type { Call } from '../../core/flow/call/call.ts';
import { library } from './center.ts';
import { randomCall } from './random-call.ts';
import { type Failure, sabotaged } from './sabotage.ts';

/** A block that goes wrong. */
export interface Broken {
  flow: string;
  block: string;
  failure: Failure;
}

/** A call and what was broken in it, the last one last. */
export interface TriedCall {
  call: Call;
  broken: readonly Broken[];
}

/** Failures in one call: what fails behind what failed is tried as well. */
const mostBroken = 3;

/**
 * Random calls, and for every block that one of them enters the same call again with that block broken; and so on for blocks that are
 * only entered when something is. Always the same calls.
 */
export async function callsWithEveryFailure(calls: number): Promise<TriedCall[]> {
  const tried: TriedCall[] = [];
  const places = new Map<string, { seed: number; broken: readonly Broken[] }>();
  const run = async (seed: number, broken: readonly Broken[]) => {
    const call = await randomCall(seed, broken.length === 0 ? library : brokenLibrary(broken));
    tried.push({ call, broken });
    if (broken.length >= mostBroken) return;
    for (const { flow, block } of call.trail) {
      const place = JSON.stringify([flow, block]);
      if (!places.has(place)) places.set(place, { seed, broken });
    }
  };
  for (let seed = 0; seed < calls; seed++) await run(seed, []);
  for (const [place, { seed, broken }] of places)
    for (const more of failuresOf(place)) await run(seed, [...broken, more]);
  return tried;
}

const brokenLibrary = (broken: readonly Broken[]) =>
  sabotaged(
    library,
    (flow, { Identifier }) =>
      broken.find((one) => one.flow === flow && one.block === Identifier)?.failure ?? null,
  );

function failuresOf(place: string): Broken[] {
  const [flow = '', block = ''] = JSON.parse(place) as string[];
  const action = library.find(flow)?.blocks.get(block);
  const fails = action?.Transitions.Errors?.some(
    ({ ErrorType }) => ErrorType === 'NoMatchingError',
  );
  const ways: Failure[] = [
    ...(fails ? (['error'] as const) : []),
    ...(action?.Type === 'InvokeFlowModule' ? (['no-result', 'odd-result'] as const) : []),
  ];
  return ways.map((failure) => ({ flow, block, failure }));
}
