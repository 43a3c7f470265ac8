import type { Answer } from '../run/input.ts';
import type { Question } from '../run/question.ts';
import { answered, failed, unknownResource } from './answers.ts';
import type { Circumstances } from './circumstances.ts';
import { currentQueue } from './current-queue.ts';
import { findResource } from './find-resource.ts';
import type { Hours } from './hours.ts';
import { isOpen } from './is-open.ts';
import type { World } from './world.ts';

/** Whether the hours are open; those of the queue where the block names none. A queue without hours takes the error branch. */
export function hoursAnswer(
  world: World,
  question: Extract<Question, { ask: 'hours' }>,
  { now, session }: Circumstances,
): Answer {
  if (question.hours !== null) return openAt(world, question.hours, now);
  const name = question.queue ?? currentQueue(session);
  if (name === null) return failed('NoMatchingError', 'No working queue was set.');
  const queue = findResource(world.queues, name);
  if (!queue) return unknownResource(world, 'The queue', name);
  const { hours } = queue.entry;
  if (hours === undefined)
    return failed('NoMatchingError', `The queue “${name}” has no hours of operation.`);
  return openAt(world, hours, now);
}

/** A text is a key, unless it is one of the two words that are hours themselves and no key. */
function openAt(world: World, hours: string | Hours, now: number): Answer {
  if (typeof hours !== 'string') return answered(isOpen(hours, now));
  const found = findResource(world.hours, hours);
  if (found) return answered(isOpen(found.entry, now));
  if (hours === 'open' || hours === 'closed') return answered(hours === 'open');
  return unknownResource(world, 'Hours of operation', hours);
}
