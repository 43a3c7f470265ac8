import * as z from 'zod';
import { fail, ok, type Result } from '../result.ts';

const text = z.string();
const named = z.object({ ARN: text.nullish(), Name: text.nullish() }).nullish();

const routingProfile = z
  .object({
    ARN: text.nullish(),
    Name: text.nullish(),
    Concurrency: z
      .array(z.object({ Channel: text, AvailableSlots: z.number().nullish() }))
      .nullish(),
    InboundQueues: z
      .array(
        z.object({
          ARN: text.nullish(),
          Name: text.nullish(),
          Channels: z.array(text).nullish(),
        }),
      )
      .nullish(),
  })
  .nullish();

const contact = z.object({
  ContactId: text.min(1),
  Channel: text.nullish(),
  InitiationMethod: text.nullish(),
  State: text,
  StateStartTimestamp: text.nullish(),
  Queue: named,
});

const snapshot = z
  .object({
    AgentStatus: z
      .object({
        Name: text.nullish(),
        StartTimestamp: text.nullish(),
        Type: text.nullish(),
      })
      .nullish(),
    NextAgentStatus: z
      .object({ Name: text.nullish(), EnqueuedTimestamp: text.nullish() })
      .nullish(),
    Configuration: z
      .object({
        FirstName: text.nullish(),
        LastName: text.nullish(),
        Username: text.nullish(),
        RoutingProfile: routingProfile,
      })
      .nullish(),
    Contacts: z.array(contact).nullish(),
  })
  .nullish();

/**
 * The part of a message of the agent event stream that is read (Administrator Guide, "Agent event streams data model"). Anything may be
 * null or absent but who, when and which event.
 */
const agentEvent = z.object({
  AgentARN: text.min(1),
  EventId: text.min(1),
  EventTimestamp: text.refine((at) => !Number.isNaN(Date.parse(at)), 'write an ISO 8601 timestamp'),
  EventType: text,
  CurrentAgentSnapshot: snapshot,
  PreviousAgentSnapshot: snapshot,
});

export type AgentEvent = z.infer<typeof agentEvent>;
export type AgentSnapshot = NonNullable<AgentEvent['CurrentAgentSnapshot']>;

/** Why an event can't be read, with the path of its field; empty for the whole event. */
export type EventProblem = { code: 'not-json' | 'field-invalid'; path: string; detail: string };

/** Reads an agent event from JSON text. */
export function readAgentEvent(json: string): Result<AgentEvent, EventProblem> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail({ code: 'not-json', path: '', detail: (error as Error).message });
  }
  const read = agentEvent.safeParse(value);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  return fail({
    code: 'field-invalid',
    path: issue?.path.join('.') ?? '',
    detail: issue?.message ?? 'invalid',
  });
}
