import type { Channel, FlowType } from '../document/flow-type.ts';
import type { RunnableFlow } from './flow-library.ts';
import type { ContactData, Frame, Phase, Session } from './session.ts';

/** Where a contact begins that enters a flow of this type first. */
const phaseOf: Partial<Record<FlowType, Phase>> = {
  CUSTOMER_QUEUE: 'queued',
  CUSTOMER_HOLD: 'customer-hold',
  AGENT_HOLD: 'agent-hold',
  CUSTOMER_WHISPER: 'customer-whisper',
  AGENT_WHISPER: 'agent-whisper',
  OUTBOUND_WHISPER: 'outbound-whisper',
};

/** The frame of a flow at its first block. */
export const frameOf = ({ id, flowType, flow }: RunnableFlow): Frame => ({
  flow: id,
  flowType,
  block: flow.StartAction,
  attributes: {},
  loops: {},
  loop: {},
  modules: {},
});

const instance = 'arn:aws:connect:eu-central-1:000000000000:instance/local';

/** A contact with nothing known of it but its channel; `known` says the rest. */
export const contactData = (known: Partial<ContactData> & { Channel: Channel }): ContactData => ({
  ContactId: 'contact-1',
  InitialContactId: known.ContactId ?? 'contact-1',
  PreviousContactId: null,
  InstanceARN: instance,
  InitiationMethod: known.Channel === 'VOICE' ? 'INBOUND' : 'API',
  AwsRegion: 'eu-central-1',
  LanguageCode: null,
  CustomerId: null,
  Name: null,
  Description: null,
  TextToSpeechVoiceId: null,
  CustomerEndpoint: null,
  SystemEndpoint: null,
  Queue: null,
  Agent: null,
  Attributes: {},
  SegmentAttributes: {},
  References: {},
  Tags: {},
  StoredCustomerInput: null,
  External: {},
  LambdaInvocation: {},
  Lex: {},
  Metrics: {},
  Views: {},
  Case: {},
  Customer: {},
  DataTables: {},
  Wisdom: {},
  Media: {},
  MediaStreams: {},
  Email: {},
  ...known,
});

/** A contact at the door of a flow; the first step is `begin`. */
export const startSession = (flow: RunnableFlow, data: ContactData): Session => ({
  data,
  frames: [frameOf(flow)],
  phase: phaseOf[flow.flowType] ?? 'flow',
  awaiting: null,
  hooks: {},
  settings: {},
  target: null,
  typedAhead: '',
  lambdaMs: 0,
  callbackNumber: null,
  ended: null,
});
