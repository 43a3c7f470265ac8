import {
  type AssociatedContactSummary,
  ConnectClient,
  type Contact,
  DescribeContactCommand,
  ListAssociatedContactsCommand,
  StartOutboundVoiceContactCommand,
  StopContactCommand,
} from '@aws-sdk/client-connect';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { wasReached } from '../../core/callbacks/callback-answers.ts';
import type {
  CallbackCalls,
  CallOrder,
  CallOutcome,
  LegOutcome,
  QueuedCall,
} from '../../core/callbacks/callback-desk.ts';
import { fail, ok } from '../../core/result.ts';
import { ConnectUnavailable } from './connect-unavailable.ts';

export type CallbackCallSettings = {
  /** Id of the instance. */
  instanceId: string;
  /** Id of the flow that takes the answered call, by language; `default` for the others. */
  flowIds: Record<string, string>;
  /** The number that a call shows; where it names none, the one of the queue. */
  callerId: ((order: CallOrder) => string | null) | null;
  /** Ids of queues by name. */
  queueIds: Record<string, string>;
};

/** Connect will never call this number for this account, whatever else is mended. */
const refusals = ['DestinationNotAllowedException', 'OutboundContactNotPermittedException'];
const gone = ['ResourceNotFoundException', 'ContactNotFoundException'];

const isOneOf = (names: string[], error: unknown): boolean =>
  error instanceof Error && names.includes(error.name);

const seconds = (date: Date | undefined): number | null =>
  date ? Math.floor(date.getTime() / 1000) : null;

/** Calls to customers who were promised one, by Amazon Connect. */
export function callbackCalls(
  settings: CallbackCallSettings,
  connect = new ConnectClient({ requestHandler: new NodeHttpHandler() }),
): CallbackCalls {
  const instance = { connect, InstanceId: settings.instanceId };
  return {
    async start(order) {
      try {
        const command = new StartOutboundVoiceContactCommand(outboundCall(order, settings));
        const { ContactId } = await connect.send(command);
        if (!ContactId) throw new Error('Connect named no contact');
        return ok(ContactId);
      } catch (error) {
        if (isOneOf(refusals, error)) return fail('refused' as const);
        throw new ConnectUnavailable(error);
      }
    },

    outcome: async (contactId) => callOutcome(await describe(contactId, instance)),

    queued: (contactId) => queuedCall(contactId, instance),

    async stop(ContactId) {
      try {
        await connect.send(new StopContactCommand({ InstanceId: settings.instanceId, ContactId }));
      } catch (error) {
        if (!isOneOf(gone, error)) throw new ConnectUnavailable(error);
      }
    },
  };
}

type Instance = { connect: ConnectClient; InstanceId: string };

async function queuedCall(contactId: string, instance: Instance): Promise<QueuedCall> {
  const asked = await describe(contactId, instance);
  if (!asked) return { askedUntil: 0, legs: [] };
  const legs = callbacksAfter(asked, await associated(contactId, instance));
  return {
    askedUntil: seconds(asked.DisconnectTimestamp),
    servedAt: seconds(asked.AgentInfo?.ConnectedToAgentTimestamp) ?? undefined,
    legs: await Promise.all(
      legs.map(async ({ ContactId = '' }) => {
        const contact = await describe(ContactId, instance);
        const endedAt = seconds(contact?.DisconnectTimestamp);
        return { contactId: ContactId, outcome: legOutcome(contact), endedAt };
      }),
    ),
  };
}

async function describe(
  ContactId: string,
  { connect, InstanceId }: Instance,
): Promise<Contact | null> {
  try {
    const command = new DescribeContactCommand({ InstanceId, ContactId });
    return (await connect.send(command)).Contact ?? null;
  } catch (error) {
    if (isOneOf(gone, error)) return null;
    throw new ConnectUnavailable(error);
  }
}

/** All contacts of a contact's chain, itself included. */
async function associated(
  ContactId: string,
  { connect, InstanceId }: Instance,
): Promise<AssociatedContactSummary[]> {
  const found: AssociatedContactSummary[] = [];
  let NextToken: string | undefined;
  do {
    const command = new ListAssociatedContactsCommand({ InstanceId, ContactId, NextToken });
    const page = await connect.send(command).catch((error) => {
      throw new ConnectUnavailable(error);
    });
    found.push(...(page.ContactSummaryList ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return found;
}

function outboundCall(
  order: CallOrder,
  { instanceId, flowIds, queueIds, callerId }: CallbackCallSettings,
) {
  const shown = callerId?.(order) ?? null;
  return {
    InstanceId: instanceId,
    ContactFlowId: flowIds[order.language] ?? flowIds.default,
    DestinationPhoneNumber: order.number,
    ClientToken: order.token,
    Attributes: order.attributes,
    RelatedContactId: order.relatedContactId,
    ...(shown === null ? { QueueId: queueIds[order.queue] } : { SourcePhoneNumber: shown }),
  };
}

/** Of a call of ours: somebody was there who pressed a key or came to an agent. A machine answers too, and so does silence. */
function callOutcome(contact: Contact | null): CallOutcome {
  if (!contact) return 'unknown';
  if (wasReached(contact.Attributes ?? {}) || contact.AgentInfo?.ConnectedToAgentTimestamp)
    return 'reached';
  return contact.DisconnectTimestamp ? 'unreached' : 'running';
}

/** Of a call that an agent made: a contact that reached the system was answered; one that ended without was not. */
function answered(contact: Contact | null): CallOutcome {
  if (!contact) return 'unknown';
  if (contact.ConnectedToSystemTimestamp) return 'reached';
  return contact.DisconnectTimestamp ? 'unreached' : 'running';
}

/** Reasons of Connect's that follow a customer's phone: until they answer, the contact names no agent. */
const attemptEnds = [
  'TELECOM_UNANSWERED',
  'TELECOM_BUSY',
  'TELECOM_TIMEOUT',
  'TELECOM_NUMBER_INVALID',
  'TELECOM_POTENTIAL_BLOCKING',
  'TELECOM_ORIGINATOR_CANCEL',
  'AGENT_DISCONNECT',
  'CUSTOMER_DISCONNECT',
];

/**
 * Of a callback that stood in a queue. `OTHER` is how Connect names a voice contact that the API has stopped (contact record,
 * DisconnectReason); after reasons that say nothing of a phone, such as `TELECOM_PROBLEM`, nobody was rung.
 */
function legOutcome(contact: Contact | null): LegOutcome {
  const outcome = answered(contact);
  if (outcome !== 'unreached' || contact?.AgentInfo) return outcome;
  const reason = contact?.DisconnectReason ?? '';
  if (attemptEnds.includes(reason)) return 'unreached';
  return reason === 'OTHER' ? 'stopped' : 'unserved';
}

/** The callbacks of a chain that began after a contact of it, in order: a later journey's are others. */
function callbacksAfter(
  asked: Contact,
  chain: AssociatedContactSummary[],
): AssociatedContactSummary[] {
  const since = asked.InitiationTimestamp?.getTime() ?? 0;
  const begun = ({ InitiationTimestamp }: AssociatedContactSummary) =>
    InitiationTimestamp?.getTime() ?? 0;
  return chain
    .filter(
      (one) =>
        one.ContactId !== asked.Id &&
        one.InitiationMethod?.startsWith('CALLBACK') &&
        begun(one) >= since,
    )
    .sort((a, b) => begun(a) - begun(b));
}
