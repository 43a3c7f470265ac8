import type { ExpectedMessage, ObservedEvent } from '../test-case.ts';
import { readActionParameters, readActionType } from './read-action-parameters.ts';
import type { Reader } from './reader.ts';
import { warnOfText } from './warn-of-text.ts';

const types = ['TestInitiated', 'TestCompleted', 'MessageReceived', 'FlowActionStarted'] as const;

/** An observation's event. */
export function readEvent(at: Reader): ObservedEvent {
  at.object();
  const Type = at.at('Type').choice(types);
  const common = { ...readIdentifier(at), Actor: at.at('Actor').choice(['System']) };
  if (Type === 'MessageReceived')
    return { ...common, Type, Properties: readMessage(at.at('Properties')) };
  if (Type !== 'FlowActionStarted') return { ...common, Type, Properties: {} };
  const properties = at.at('Properties');
  const ActionType = readActionType(properties.at('ActionType'));
  if (ActionType === 'DequeueAndTransferToQueue')
    properties.warn(
      'event-undocumented',
      'AWS documents no event for a transfer from one queue to another.',
      'Observe what the caller hears next, or keep it for offline runs.',
    );
  const ActionParameters = readActionParameters(ActionType, properties.at('ActionParameters'));
  return { ...common, Type, Properties: { ActionType, ActionParameters } };
}

function readIdentifier(at: Reader): { Identifier?: string } {
  const identifier = at.at('Identifier');
  if (identifier.isThere) return { Identifier: identifier.text() };
  identifier.warn(
    'no-event-id',
    'The event has no Identifier; the console can’t draw such a test.',
    'Give the event an Identifier that no other event has.',
  );
  return {};
}

const sources = ['Text', 'SSML', 'PromptId', 'Media'] as const;

function readMessage(at: Reader): ExpectedMessage {
  const given = at.object() ? sources.filter((source) => at.at(source).isThere) : [];
  const [source] = given;
  if (given.length !== 1)
    at.error(
      'one-source',
      given.length === 0
        ? 'The event names no message.'
        : `The event names ${given.join(' and ')}.`,
      'Give exactly one of Text, SSML, PromptId and Media.',
    );
  const MatchingCriteria = { Type: readCriteria(at.at('MatchingCriteria')) };
  if (source === undefined) return { MatchingCriteria };
  if (source === 'Media') return { Media: readMedia(at.at('Media')), MatchingCriteria };
  const content = at.at(source).text();
  if (source !== 'PromptId') warnOfText(at.at(source), content, MatchingCriteria.Type);
  return { [source]: content, MatchingCriteria };
}

function readCriteria(at: Reader): ExpectedMessage['MatchingCriteria']['Type'] {
  if (at.isThere) return at.at('Type').choice(['Similarity', 'Inclusion']);
  at.warn(
    'no-criteria',
    'MatchingCriteria is missing; read as Similarity.',
    'Add { "Type": "Similarity" }.',
  );
  return 'Similarity';
}

const readMedia = (at: Reader): NonNullable<ExpectedMessage['Media']> => ({
  Uri: at.at('Uri').text(),
  SourceType: at.at('SourceType').choice(['S3']),
  MediaType: at.at('MediaType').text(),
});
