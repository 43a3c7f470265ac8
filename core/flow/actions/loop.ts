import { type Outcome, result } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { defineAction } from './definition.ts';
import { wrongValue } from './parameter-value.ts';
import { stopped } from './stopped.ts';
import { wholeNumber } from './whole-number.ts';

/** Counts by its identifier in each run of a flow; after `DoneLooping` it starts anew. */
export const loop = defineAction({
  type: 'Loop',
  block: 'Loop',
  category: 'decides',
  parameters: {
    LoopCount: { kind: 'integer', min: 0, max: 100, accepts: 'path', required: true, strict: true },
    LoopName: { kind: 'text', accepts: 'static' },
  },
  branches: {
    next: 'required',
    errors: { NoMatchingError: 'optional' },
    conditions: {
      operators: ['Equals'],
      operands: ['ContinueLooping', 'DoneLooping'],
      required: ['ContinueLooping', 'DoneLooping'],
    },
  },
  run(running) {
    if (!running.has('LoopCount')) return withoutCount(running);
    const times = wholeNumber(running, 'LoopCount', 0, 100);
    return times.ok ? passed(running, times.value) : times.problem;
  },
});

/** Loops over arrays exist since January 2026; no document names their parameters. */
function withoutCount(running: Running): Outcome {
  const others = Object.keys(running.action.Parameters).filter((name) => name !== 'LoopName');
  return others.length === 0
    ? wrongValue('LoopCount', 'a whole number from 0 to 100')
    : stopped(running, 'unsupported-action', `A loop by ${others.join(', ')} cannot be run.`);
}

function passed(running: Running, times: number): Outcome {
  const { frame, action } = running;
  const { [action.Identifier]: passes = 0, ...others } = frame.loops;
  const before = Object.hasOwn(frame.loops, action.Identifier) ? passes : 0;
  if (before >= times) {
    frame.loops = others;
    return result('DoneLooping');
  }
  frame.loops = { ...others, [action.Identifier]: before + 1 };
  const name = running.text('LoopName');
  if (name !== '') {
    frame.loop = { ...frame.loop, [name]: { Index: before } };
    running.events.push({ type: 'values-set', namespace: 'Loop', values: frame.loop });
  }
  return result('ContinueLooping');
}
