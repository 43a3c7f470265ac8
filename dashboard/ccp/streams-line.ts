/// <reference types="amazon-connect-streams" />
import { callerFacts } from '../../core/customer/caller-facts.ts';
import {
  type AgentLine,
  channelOf,
  type LineContact,
  type LineNow,
  type LineStage,
} from './agent-line.ts';

/** The part of Amazon Connect Streams that the line needs. */
export type Streams = Pick<typeof connect, 'agent' | 'contact' | 'core'>;

/** By Streams' contact state; those left out are not yet, or no more, the agent's. */
const stages: Partial<Record<string, LineStage>> = {
  incoming: 'ringing',
  connecting: 'ringing',
  connected: 'talking',
  paused: 'talking',
  ended: 'after',
  missed: 'over',
  rejected: 'over',
  error: 'over',
};

/** Tells what Connect's control panel says of its agent and contacts, once for each change, until it is ended. */
export function streamsLine({ agent, contact }: Streams, { tell }: AgentLine): () => void {
  const subscriptions: connect.Subscription[] = [];
  const contacts = new Map<string, LineContact>();
  let who: LineNow['agent'] = null;
  let told = '';
  const change = () => {
    const now: LineNow = { agent: who, contacts: [...contacts.values()] };
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    tell(now);
  };
  const readAgent = (one: connect.Agent) => {
    who = { name: one.getName(), status: one.getState().name };
    change();
  };
  const readContact = (one: connect.Contact) => {
    const read = lineContact(one);
    if (read) contacts.set(read.contactId, read);
    change();
  };
  const drop = (one: connect.Contact) => {
    contacts.delete(one.getContactId());
    change();
  };
  subscriptions.push(
    agent((one) => {
      subscriptions.push(one.onRefresh(readAgent));
      readAgent(one);
    }),
    contact((one) => {
      subscriptions.push(one.onRefresh(readContact), one.onDestroy(drop));
      readContact(one);
    }),
  );
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

function lineContact(contact: connect.Contact): LineContact | null {
  const stage = stages[contact.getState().type];
  if (!stage) return null;
  const attributes = Object.fromEntries(
    Object.entries(contact.getAttributes()).flatMap(([name, given]) =>
      given ? [[name, given.value]] : [],
    ),
  );
  return {
    contactId: contact.getContactId(),
    channel: channelOf(contact.getType()),
    stage,
    queue: contact.getQueue()?.name || null,
    ...callerFacts(attributes, contact.getCustomerEndpoint()?.phoneNumber || null),
    attributes,
  };
}
