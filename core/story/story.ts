import type { Callback } from '../callbacks/callback.ts';
import type { FlowPath } from '../flow/traffic/flow-path.ts';
import type { JourneyStep } from '../journey/journey-step.ts';
import type { Reader } from '../pipeline/reader.ts';
import { contactRow } from '../reports/contact-row.ts';
import type { ApiProblem } from '../reports/problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { GivenAnswer } from '../survey/given-answer.ts';
import type { Voicemail } from '../voicemail/voicemail.ts';
import {
  callbackEvents,
  pathEvents,
  stepEvents,
  surveyEvents,
  voicemailEvent,
} from './beside-events.ts';
import { legEvents } from './leg-events.ts';
import { type Leg, readChain } from './read-chain.ts';
import type { StoryAnswer, StoryEvent } from './wire.ts';

/** What is kept of a contact beside its record: one read each. */
export type StorySources = {
  steps(contactId: string): Promise<readonly JourneyStep[]>;
  paths(contactId: string): Promise<FlowPath[]>;
  answers(contactId: string): Promise<GivenAnswer[]>;
  /** Callbacks that were asked for in a contact. */
  callbacks(contactId: string): Promise<Callback[]>;
  voicemail(contactId: string): Promise<Voicemail | undefined>;
  /** Where contacts have their pages. */
  instanceUrl: string;
};
type ContactReader = Pick<Reader, 'contact' | 'contacts'>;

/** Earlier contacts of the customer that are told. */
export const mostEarlier = 20;

/**
 * All that is known of one matter: the chain of contacts, what happened in each, and what the customer had before. An agent gets
 * the contacts of their own and nothing of the others'. Costs six reads a leg, with 18 legs at most, and one for the customer.
 */
export async function story(
  contactId: string,
  agent: string | null,
  reader: ContactReader,
  sources: StorySources,
): Promise<Result<StoryAnswer, ApiProblem>> {
  const isTheirs = ({ tally }: Leg['item']) => agent === null || tally.keys.agent === agent;
  const item = await reader.contact(contactId);
  if (!item || !isTheirs(item))
    return fail({ code: 'contact-unknown', field: 'id', detail: `no contact ${contactId}` });
  const chain = await readChain(item, (id) => reader.contact(id));
  const legs = chain.legs.filter((leg) => isTheirs(leg.item));
  const events = await Promise.all(legs.map((leg) => eventsOf(leg, sources)));
  const customer = agent === null ? item.customer : null;
  const { shown, more } = await earlierOf(customer, legs, reader);
  return ok({
    ...{ row: contactRow(contactId, item.tally), record: item.record, customer: item.customer },
    versions: item.revision,
    legs: legs.map(({ item: { contactId: id, tally }, relation }) => ({
      ...contactRow(id, tally),
      relation,
    })),
    chainTruncated: chain.truncated,
    events: inOrder(events.flat()),
    earlier: shown,
    earlierTruncated: more,
  });
}

async function eventsOf({ item, relation }: Leg, sources: StorySources): Promise<StoryEvent[]> {
  const { contactId } = item;
  const [steps, paths, answers, callbacks, voicemail] = await Promise.all([
    sources.steps(contactId),
    sources.paths(contactId),
    sources.answers(contactId),
    sources.callbacks(contactId),
    sources.voicemail(contactId),
  ]);
  return [
    ...legEvents(item),
    ...stepEvents(contactId, steps),
    ...(relation === 'related' ? [] : paths.toSorted(byBeginning).flatMap(pathEvents)),
    ...surveyEvents(answers),
    ...callbacks.flatMap(callbackEvents),
    ...(voicemail ? [voicemailEvent(voicemail, sources.instanceUrl)] : []),
  ];
}

/** Several flows can begin in one second. */
const byBeginning = (a: FlowPath, b: FlowPath): number =>
  (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0);

/** What happens in one second keeps the order in which it was told: it begins before it is queued. */
const inOrder = (events: StoryEvent[]): StoryEvent[] => events.toSorted((a, b) => a.at - b.at);

/** The customer's contacts that began before the first leg. */
async function earlierOf(
  customer: string | null,
  legs: Leg[],
  reader: Pick<Reader, 'contacts'>,
): Promise<{ shown: StoryAnswer['earlier']; more: boolean }> {
  const to = Math.min(...legs.map(({ item }) => item.tally.initiatedAt));
  if (customer === null || to <= 0) return { shown: [], more: false };
  const source = { by: 'customer', customer, from: 0, to } as const;
  const { contacts } = await reader.contacts(source, null, mostEarlier + 1);
  return {
    shown: contacts
      .slice(0, mostEarlier)
      .map(({ contactId, tally }) => contactRow(contactId, tally)),
    more: contacts.length > mostEarlier,
  };
}
