import type { Key } from '../../core/flow/build/blocks/menu.ts';
import type { Intent } from '../bot/intents.ts';
import { type Center, type Topic, topicsOf } from '../center.ts';
import type { PromptName } from '../prompts/prompt-name.ts';

/** Something that a caller can want: what the menu says, what the bot calls it, the block that takes it on. */
export interface Reason {
  says: PromptName;
  intent: Intent;
  block: string;
  key: Key;
}

const selfService = [
  { says: 'menuOrderStatus', intent: 'OrderStatus', block: 'order status' },
  { says: 'menuOpeningHours', intent: 'OpeningHours', block: 'opening hours' },
  { says: 'menuReset', intent: 'ResetRequest', block: 'reset request' },
] as const satisfies Omit<Reason, 'key'>[];

const ofTopic = {
  sales: { says: 'menuSales', intent: 'Sales' },
  support: { says: 'menuSupport', intent: 'Support' },
  billing: { says: 'menuBilling', intent: 'Billing' },
  emergency: { says: 'menuEmergency', intent: 'Emergency' },
} as const satisfies Record<Topic, { says: PromptName; intent: Intent }>;

/** The block that notes a topic. */
export const noteOf = (topic: Topic): string => `want ${topic}`;

/** All reasons with their keys: an emergency is 0 and heard first, the others count from 1. */
export function reasonsOf(center: Center): Reason[] {
  const topics = topicsOf(center).map((topic) => ({ ...ofTopic[topic], block: noteOf(topic) }));
  const urgent = topics.filter(({ intent }) => intent === 'Emergency');
  const others = [...selfService, ...topics.filter((one) => !urgent.includes(one))];
  return [
    ...urgent.map((one) => ({ ...one, key: '0' as const })),
    ...others.map((one, index) => ({ ...one, key: String(index + 1) as Key })),
  ];
}
