import { type Callback, callbackAt, wasPromised } from '../callbacks/callback.ts';
import type { FlowPath } from '../flow/traffic/flow-path.ts';
import type { JourneyStep } from '../journey/journey-step.ts';
import type { GivenAnswer } from '../survey/given-answer.ts';
import { recordingPage } from '../voicemail/recording-page.ts';
import type { Voicemail } from '../voicemail/voicemail.ts';
import type { StoryEvent } from './wire.ts';

/** Blocks of one flow that a story tells. */
export const mostBlocks = 100;

export const stepEvents = (contactId: string, steps: readonly JourneyStep[]): StoryEvent[] =>
  steps.map(({ task, step, n, reason, at }) => ({
    ...{ kind: 'step', at, contactId, task, step, n, reason },
  }));

/** The log of a flow has milliseconds. */
export function pathEvents({ contactId, flow, steps }: FlowPath): StoryEvent[] {
  const [first] = steps;
  if (!first) return [];
  const blocks = steps.slice(0, mostBlocks).map(({ at, block, result = null }) => ({
    ...{ at: Math.floor(at / 1000), block, result },
  }));
  const at = Math.floor(first.at / 1000);
  return [{ kind: 'flow', at, contactId, flow, blocks, more: steps.length - blocks.length }];
}

export const surveyEvents = (answers: readonly GivenAnswer[]): StoryEvent[] =>
  answers.map(({ at, contactId, question, scale, answer }) => ({
    ...{ kind: 'survey', at, contactId, question, scale, answer },
  }));

/** A request that was refused is no promise, and no part of the story. */
export function callbackEvents(callback: Callback): StoryEvent[] {
  if (!wasPromised(callback)) return [];
  const { id: callbackId, contactId, requestedAt, queue, reason, state, closed } = callback;
  const asked = { queue, reason, state, callAt: callbackAt(callback) };
  return [
    { kind: 'callbackAsked', at: requestedAt, contactId, callbackId, ...asked },
    ...callback.attempts.map(
      ({ claimedAt: at, contactId: callId, outcome }): StoryEvent => ({
        ...{ kind: 'callbackTried', at, contactId, callbackId, callId, outcome },
      }),
    ),
    ...(closed === null
      ? []
      : [
          {
            ...({ kind: 'callbackClosed', at: closed.at, contactId, callbackId } as const),
            ending: closed.ending,
          },
        ]),
  ];
}

export function voicemailEvent(voicemail: Voicemail, instanceUrl: string): StoryEvent {
  const { id: contactId, requestedAt: at, transcript, taskId = null } = voicemail;
  const said = transcript && transcript.text !== null ? transcript : null;
  return {
    ...{ kind: 'voicemail', at, contactId, taskId },
    text: said?.text ?? null,
    language: said?.language ?? null,
    problem: transcript && transcript.text === null ? transcript.problem : null,
    audio: recordingPage(voicemail, instanceUrl),
  };
}
