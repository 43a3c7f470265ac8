import {
  doneAct,
  monitorBody,
  moveContactBody,
  overflowBody,
  overflowList,
  prioritizeBody,
  statusBody,
} from '../acting/wire.ts';
import { noQuery, pathId } from './wire.ts';

const roles = ['supervisor'] as const;

/** Routes by which supervisors act on what happens now. */
export const actingRoutes = {
  setAgentStatus: {
    method: 'POST',
    path: '/api/agents/{id}/status',
    summary: 'Gives an agent another status; after their contacts, where they have any',
    roles,
    params: pathId,
    query: noQuery,
    body: statusBody,
    answer: doneAct,
  },
  prioritizeContact: {
    method: 'POST',
    path: '/api/contacts/{id}/prioritize',
    summary: 'Puts a waiting contact before others of its queue',
    roles,
    params: pathId,
    query: noQuery,
    body: prioritizeBody,
    answer: doneAct,
  },
  moveContact: {
    method: 'POST',
    path: '/api/contacts/{id}/move',
    summary: 'Has a waiting call go on in another queue, within a minute',
    roles,
    params: pathId,
    query: noQuery,
    body: moveContactBody,
    answer: doneAct,
  },
  monitorContact: {
    method: 'POST',
    path: '/api/contacts/{id}/monitor',
    summary: 'Lets a supervisor listen to a conversation, and join it where asked for',
    roles,
    params: pathId,
    query: noQuery,
    body: monitorBody,
    answer: doneAct,
  },
  overflows: {
    path: '/api/overflows',
    summary: 'Queues that have an overflow, and whether it is open',
    roles,
    query: noQuery,
    answer: overflowList,
  },
  setOverflow: {
    method: 'PUT',
    path: '/api/overflows/{id}',
    summary: 'Opens or closes a queue’s overflow; the id is the queue’s name',
    roles,
    params: pathId,
    query: noQuery,
    body: overflowBody,
    answer: doneAct,
  },
} as const;

/** Those that change something: all but the list. */
export const actingCommands = [
  'setAgentStatus',
  'prioritizeContact',
  'moveContact',
  'monitorContact',
  'setOverflow',
] as const satisfies (keyof typeof actingRoutes)[];
