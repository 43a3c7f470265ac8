import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import { config as fixture } from './center.ts';

/** How many agents, hence customers, of those in the fixture. */
const scale = Number(process.env.LONG_DAY_SCALE ?? 0.5);
export const config: ContactCenterConfig = {
  ...fixture,
  agentGroups: fixture.agentGroups.map((group) => ({
    ...group,
    agents: Math.ceil(group.agents * scale),
  })),
};

export const tallySettings = {
  timeZone: config.timeZone,
  contactTypeAttribute: config.contactTypes.attribute,
};

/** A process, or a call outside, that ended half-way. */
export class Died extends Error {}
