import type { Json } from '../flow/document/flow.ts';
import { asText } from '../flow/run/read-path.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { createLeg, moveLine } from './legs.ts';

/** A task that a flow leaves behind, at once or later (CreateTask); its id, or null when its flow isn't known. */
export function createTask(
  state: CenterState,
  from: Contact,
  request: { [name: string]: Json },
): string | null {
  const flow = state.settings.flows.find(asText(request.ContactFlowId ?? null));
  if (!flow) return null;
  const task = createLeg(state, {
    channel: 'TASK',
    initiationMethod: 'API',
    customer: from.customer,
    system: null,
    phase: 'scheduled',
    flow,
    attributes: (request.Attributes ?? {}) as Record<string, Json>,
    data: {
      Name: asText(request.Name ?? null),
      Description: asText(request.Description ?? null),
    },
    relatedId: from.id,
  });
  moveLine(state, task);
  const seconds = delayOf(state, request);
  state.after(seconds * 1000, { due: 'begin', contactId: task.id });
  return task.id;
}

function delayOf(state: CenterState, { DelaySeconds, ScheduledTime }: { [name: string]: Json }) {
  if (DelaySeconds !== undefined) return Number(DelaySeconds);
  const atMs = Date.parse(asText(ScheduledTime ?? null));
  return Number.isNaN(atMs) ? 0 : Math.max(0, (atMs - state.nowMs) / 1000);
}
