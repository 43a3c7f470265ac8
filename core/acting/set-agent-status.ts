import type * as z from 'zod';
import { agentsOf } from '../live/live-item.ts';
import { fail, ok } from '../result.ts';
import type { Act, ActRefusal } from './acting-desk.ts';
import { refusedByConnect } from './refused-by-connect.ts';
import type { statusBody } from './wire.ts';

/** Gives an agent at work another status; after the contacts that they have, where they have any. */
export const setAgentStatus: Act<z.output<typeof statusBody>> = async ({ id, body }, desk) => {
  const agent = agentsOf(await desk.live.items()).find((one) => one.id === id);
  if (!agent) return fail(unknown);
  const presence = agent.presence?.value;
  if (!presence || presence.status.type === 'offline') return fail(notAtWork);
  const statuses = await desk.connect.statuses();
  const wanted = statuses.find(({ name }) => name === body.status);
  if (!wanted) {
    const names = statuses.map(({ name }) => name).join(', ');
    const detail = `there is no status ${body.status}: name one of ${names}`;
    return fail({ code: 'query-invalid', field: 'status', detail });
  }
  const set = await desk.connect.setStatus(id, wanted.id);
  if (!set.ok) return refusedByConnect(set.problem, 'agent-unknown');
  const next = presence.nextStatus?.name;
  return ok({
    before: { status: presence.status.name, ...(next && { nextStatus: next }) },
    after: { status: wanted.name },
    result: presence.contacts.length > 0 ? 'pending' : 'done',
  });
};

const unknown: ActRefusal = { code: 'agent-unknown', detail: 'nothing was heard of this agent' };
const notAtWork: ActRefusal = {
  code: 'agent-not-at-work',
  detail: 'the agent is offline: Connect changes the status of those who are logged in',
};
