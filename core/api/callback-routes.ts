import {
  callbackList,
  callbackRow,
  callbacksQuery,
  callNowBody,
  moveBody,
  slotList,
  slotsQuery,
} from '../callbacks/wire.ts';
import { recordingLink, voicemailPage, voicemailsQuery } from '../voicemail/wire.ts';
import { noQuery, pathId } from './wire.ts';

const roles = ['supervisor'] as const;

/** Routes of what the center owes callers: callbacks, and answers to messages. */
export const callbackRoutes = {
  callbacks: {
    path: '/api/callbacks',
    summary: 'Callbacks of one day, open and closed, in the order of their times',
    roles,
    query: callbacksQuery,
    answer: callbackList,
  },
  callbackSlots: {
    path: '/api/callbacks/slots',
    summary: 'Slots of a queue: what each can take, what is taken, and why',
    roles,
    query: slotsQuery,
    answer: slotList,
  },
  moveCallback: {
    method: 'POST',
    path: '/api/callbacks/{id}/move',
    summary: 'Moves a scheduled callback to another slot of its queue',
    roles,
    params: pathId,
    query: noQuery,
    body: moveBody,
    answer: callbackRow,
  },
  callNow: {
    method: 'POST',
    path: '/api/callbacks/{id}/call-now',
    summary: 'Has a scheduled callback rung within a minute, or when its queue opens next',
    roles,
    params: pathId,
    query: noQuery,
    body: callNowBody,
    answer: callbackRow,
  },
  cancelCallback: {
    method: 'POST',
    path: '/api/callbacks/{id}/cancel',
    summary: 'Cancels a callback whose call isn’t out',
    roles,
    params: pathId,
    query: noQuery,
    answer: callbackRow,
  },
  voicemails: {
    path: '/api/voicemails',
    summary:
      'Messages that callers left on some days, newest first, with text, length and what became of each',
    roles,
    query: voicemailsQuery,
    answer: voicemailPage,
  },
  voicemailRecording: {
    path: '/api/voicemails/{id}/recording',
    summary: 'Where the recording of a message can be fetched, for a quarter of an hour',
    roles,
    params: pathId,
    query: noQuery,
    answer: recordingLink,
  },
} as const;
