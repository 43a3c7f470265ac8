import type { Json } from '../document/flow.ts';
import type { Answer } from '../run/input.ts';
import { Fault, Took, type World } from './world.ts';

/** An answer with a value. */
export const answered = (value: Json, tookMs = 0): Answer => ({
  type: 'answer',
  ok: true,
  value,
  tookMs,
});

/** An answer that takes an error branch. */
export const failed = (error: string, reason: string, tookMs = 0): Answer => ({
  type: 'answer',
  ok: false,
  error,
  reason,
  tookMs,
});

/** The answer for a resource that the world doesn't have, as `World.unknown` says. */
export function unknownResource({ unknown }: World, kind: string, name: string): Answer {
  const reason = `${kind} “${name}” is not in the world.`;
  return unknown === 'stop'
    ? { type: 'answer', ok: false, unknown: name, reason }
    : failed('NoMatchingError', reason);
}

/** What a handler gave back, as an answer. */
export function answerOf(given: Json | Took | Fault): Answer {
  if (given instanceof Fault) return failed(given.error, given.reason);
  return given instanceof Took ? answered(given.value, given.tookMs) : answered(given);
}

/** A handler's answer; what it throws takes NoMatchingError with the error's message. */
export function answerFrom(
  handler: () => Json | Took | Fault | Promise<Json | Took | Fault>,
): Answer | Promise<Answer> {
  try {
    const given = handler();
    return given instanceof Promise ? given.then(answerOf, thrown) : answerOf(given);
  } catch (problem) {
    return thrown(problem);
  }
}

const thrown = (problem: unknown): Answer => failed('NoMatchingError', messageOf(problem));

/** The words of whatever was thrown. */
export const messageOf = (problem: unknown): string =>
  problem instanceof Error ? problem.message : String(problem);
