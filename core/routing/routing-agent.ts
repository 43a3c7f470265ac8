import type { Channel } from '../flow/document/flow-type.ts';
import type { RoutingProfile } from './routing-profile.ts';

/** A predefined attribute that an agent has, at a level from 1 to 5. */
export interface Proficiency {
  name: string;
  value: string;
  level: number;
}

/** An agent as routing sees one. */
export interface RoutingAgent {
  id: string;
  name: string;
  profile: RoutingProfile;
  proficiencies: readonly Proficiency[];
  /** In a routable status, no next status chosen, nothing missed or failed that waits to be cleared. */
  routable: boolean;
  /** Contacts that take a slot, by channel: ringing, connected, on hold, in after-contact work. */
  contacts: { readonly [channel in Channel]?: number };
  /** Milliseconds since 1970 of the end of the last contact, or of becoming available where there was none. */
  lastActivityMs: number;
  /** The same, contacts that the agent began left out. */
  lastInboundMs: number;
}
