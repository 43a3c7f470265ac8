import type { Observation } from '../test-case.ts';
import { readEvent } from './read-event.ts';
import { readTestAction } from './read-test-action.ts';
import type { Reader } from './reader.ts';

const longestId = 256;

/** One observation with its event and actions. */
export function readObservation(at: Reader): Observation {
  at.object();
  const identifier = at.at('Identifier');
  const Identifier = identifier.text();
  if (Identifier.length > longestId)
    identifier.error(
      'too-long',
      'An observation’s Identifier has at most 256 characters.',
      'Shorten it.',
    );
  readUsage(at.at('Usage'));
  return {
    Identifier,
    Event: readEvent(at.at('Event')),
    Actions: at.at('Actions').items().map(readTestAction),
    Transitions: { NextObservations: readNext(at.at('Transitions')) },
  };
}

/** Every observation happens exactly once; nothing else can be said. */
function readUsage(at: Reader): void {
  const { Type, Count = 1 } = at.fields();
  if (at.isThere && (Type !== 'EXACTLY' || Count !== 1))
    at.error(
      'usage',
      'An observation happens exactly once.',
      'Remove Usage, or write { "Type": "EXACTLY" }.',
    );
}

const readNext = (transitions: Reader): string[] =>
  transitions
    .at('NextObservations')
    .items()
    .map((one) => one.text());
