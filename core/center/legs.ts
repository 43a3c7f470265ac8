import type { Json } from '../flow/document/flow.ts';
import type { Channel } from '../flow/document/flow-type.ts';
import type { RunnableFlow } from '../flow/run/flow-library.ts';
import type { ContactData, Endpoint, Phase, Session } from '../flow/run/session.ts';
import { contactData, frameOf, startSession } from '../flow/run/start-session.ts';
import type { ContactPhase } from './center-output.ts';
import type { CenterSettings } from './center-settings.ts';
import type { CenterState } from './center-state.ts';
import type { Chain, Contact, Line } from './contact.ts';
import { reportContact } from './contact-events.ts';

/** No contact lives longer (Connect's guide, "Historical metrics definitions"). */
const longestLifeMs = 7 * 86_400_000;
/** Contacts that one journey can be (Connect's guide, "Transfer to queue"). */
export const longestChain = 12;

export interface NewLeg {
  channel: Channel;
  initiationMethod: string;
  customer: Endpoint | null;
  system: Endpoint | null;
  phase: ContactPhase;
  /** The leg that this one follows; its journey's attributes and its hooks go on. */
  previous?: Contact;
  /** The customer's line; a closed one of its own when absent. */
  line?: Line;
  /** The flow to begin in; none for legs that enter a flow later or never. */
  flow?: RunnableFlow | undefined;
  data?: Partial<ContactData>;
  attributes?: Record<string, Json>;
  relatedId?: string | undefined;
}

/** What has not happened to a new leg. */
const untouched = {
  nextId: null,
  connectedToSystemMs: null,
  disconnectedMs: null,
  disconnectReason: null,
  transferredTo: null,
  transferCompletedMs: null,
  place: null,
  ringing: null,
  part: null,
  attempts: 0,
  callback: null,
  dialling: null,
  thirdParty: null,
  outgoing: null,
  incoming: null,
  question: null,
} satisfies Partial<Contact>;

/** A new leg; the first step of its flow is still to come. */
export function createLeg(state: CenterState, leg: NewLeg): Contact {
  const { previous, channel, initiationMethod, customer, system } = leg;
  const id = state.uuid();
  const chain: Chain = previous?.chain ?? { attributes: leg.attributes ?? {}, legs: 0 };
  chain.legs++;
  const contact: Contact = {
    id,
    initialId: previous?.initialId ?? id,
    previousId: previous?.id ?? null,
    relatedId: leg.relatedId ?? null,
    channel,
    initiationMethod,
    initiatedMs: state.nowMs,
    ...untouched,
    customer,
    system,
    phase: leg.phase,
    session: sessionOf(state.settings, leg, id, chain),
    chain,
    line: leg.line ?? { at: null, ids: [] },
    speech: { ownMs: state.nowMs, endsMs: state.nowMs, loops: false, keys: '', connects: false },
    changes: previous?.changes ?? [],
    criteria: previous?.criteria ?? null,
    monitors: [],
    timers: {},
    turns: { atMs: state.nowMs, count: 0 },
  };
  if (previous) previous.nextId = id;
  state.contacts.set(id, contact);
  contact.timers.expire = state.after(longestLifeMs, { due: 'expire', contactId: id });
  state.emit({ type: 'contact-phase', contactId: id, phase: leg.phase, agent: null });
  reportContact(state, contact, 'INITIATED');
  return contact;
}

/** The customer is on this leg from now on. */
export function moveLine(state: CenterState, contact: Contact): void {
  const { line } = contact;
  line.at = contact;
  line.ids.push(contact.id);
  state.lines.set(contact.id, line);
}

/** What a later leg keeps of the one before. */
const inherited = [
  'Queue',
  'LanguageCode',
  'CustomerId',
  'Name',
  'Description',
  'TextToSpeechVoiceId',
  'References',
  'Tags',
  'SegmentAttributes',
  'Customer',
] as const;

function sessionOf(settings: CenterSettings, leg: NewLeg, id: string, chain: Chain): Session {
  const before = leg.previous?.session.data;
  const data = contactData({
    ...(before && Object.fromEntries(inherited.map((name) => [name, before[name]]))),
    ...leg.data,
    Channel: leg.channel,
    ContactId: id,
    InitialContactId: leg.previous?.initialId ?? id,
    PreviousContactId: leg.previous?.id ?? null,
    InstanceARN: settings.instanceArn,
    AwsRegion: settings.region,
    InitiationMethod: leg.initiationMethod,
    CustomerEndpoint: leg.customer,
    SystemEndpoint: leg.system,
    Attributes: chain.attributes,
  });
  const hooks = leg.previous?.session.hooks ?? defaultHooks(settings);
  const session = leg.flow ? startSession(leg.flow, data) : withoutFlow(data);
  return { ...session, hooks };
}

const sessionHooks = [
  'CustomerQueue',
  'CustomerHold',
  'AgentHold',
  'AgentWhisper',
  'CustomerWhisper',
  'CustomerRemaining',
] as const;

/** The center's default flows of events; those that the library doesn't have are left out, so that the event goes without a flow. */
function defaultHooks({ hooks, flows }: CenterSettings): Record<string, string> {
  const set = sessionHooks.flatMap((name) => {
    const flow = hooks[name];
    return flow !== undefined && flows.find(flow) ? [[name, flow] as const] : [];
  });
  return Object.fromEntries(set);
}

/** A contact in no flow. */
const withoutFlow = (data: ContactData): Session => ({
  data,
  frames: [],
  phase: 'queued',
  awaiting: { block: '', question: { ask: 'agent' }, memory: null },
  hooks: {},
  settings: {},
  target: null,
  typedAhead: '',
  lambdaMs: 0,
  callbackNumber: null,
  ended: null,
});

/** The session at the first block of an event's flow; `begin` runs it. */
export const enterFlow = (session: Session, flow: RunnableFlow, phase: Phase): Session => ({
  ...session,
  frames: [frameOf(flow)],
  phase,
  awaiting: null,
});
