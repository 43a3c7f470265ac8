import type * as z from 'zod';
import type { Act, ActingDesk } from '../acting/acting-desk.ts';
import { monitorContact } from '../acting/monitor-contact.ts';
import { moveContact } from '../acting/move-contact.ts';
import { prioritizeContact } from '../acting/prioritize-contact.ts';
import { setAgentStatus } from '../acting/set-agent-status.ts';
import type { actingRoutes, actingCommands as names } from '../api/acting-routes.ts';
import { setOverflow } from '../overflow/set-overflow.ts';
import { ok } from '../result.ts';
import type { CarryOut } from './answer-command.ts';

type Name = (typeof names)[number];
type Body<Of extends Name> = z.output<(typeof actingRoutes)[Of]['body']>;

const acts: { [Of in Name]: Act<Body<Of>> } = {
  setAgentStatus,
  prioritizeContact,
  moveContact,
  monitorContact,
  setOverflow,
};

/** What supervisors do with agents, contacts and queues now. A token that was seen is answered as it was then. */
export const actingCommands = (ports: Omit<ActingDesk, 'now'>): Record<Name, CarryOut> => ({
  setAgentStatus: carriedOut('setAgentStatus', ports),
  prioritizeContact: carriedOut('prioritizeContact', ports),
  moveContact: carriedOut('moveContact', ports),
  monitorContact: carriedOut('monitorContact', ports),
  setOverflow: carriedOut('setOverflow', ports),
});

const carriedOut =
  <Of extends Name>(name: Of, ports: Omit<ActingDesk, 'now'>): CarryOut =>
  async ({ id, body, by }, now) => {
    const mark = `${by}|${String(body.token)}`;
    const earlier = await ports.actions.find(name, id, mark);
    if (earlier) return ok({ answer: earlier.detail, mark, detail: earlier.detail });
    const act = acts[name] as Act<unknown>;
    const done = await act({ id, body, by }, { ...ports, now });
    return done.ok ? ok({ answer: done.value, mark, detail: done.value }) : done;
  };
