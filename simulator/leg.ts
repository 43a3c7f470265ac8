import type { Channel } from '../core/config/contact-center-config.ts';
import type { Customer } from './customers.ts';

/** One contact record to be, with what happened at whole seconds. */
export type Leg = {
  center: string;
  contactId: string;
  initialContactId: string | null;
  previousContactId: string | null;
  nextContactId: string | null;
  /** The contact in which a promised call was asked for. */
  relatedContactId: string | null;
  channel: Channel;
  initiationMethod: string;
  initiatedAt: number;
  connectedToSystemAt: number | null;
  queue: { name: string; enqueuedAt: number; dequeuedAt: number } | null;
  agent: AgentPart | null;
  disconnectedAt: number;
  disconnectReason: string;
  transferCompletedAt: number | null;
  customer: Customer;
  /** The queue whose number or address the customer used. */
  dialledQueue: string;
  attributes: Record<string, string>;
  /** Seconds from the end of after-contact work to the record's emission. */
  emissionSeconds: number;
};

export type AgentPart = {
  name: string;
  group: string;
  connectedAt: number;
  holds: number;
  holdSeconds: number;
  longestHoldSeconds: number;
  afterContactWorkSeconds: number;
};
