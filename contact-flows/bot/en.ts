import type { Intent } from './intents.ts';

export const en: Record<Intent, readonly string[]> = {
  Sales: [
    'I want to buy something',
    'I would like to place an order',
    'sales',
    'how much does it cost',
    'I want an offer',
  ],
  Support: [
    'it does not work',
    'I need help',
    'technical support',
    'I have a problem',
    'something is broken',
  ],
  Billing: [
    'I have a question about my invoice',
    'billing',
    'I was charged twice',
    'I want to pay',
    'my bill is wrong',
    'my invoice is wrong',
  ],
  Emergency: [
    'it is an emergency',
    'this is urgent',
    'emergency',
    'somebody is in danger',
    'I need help right now',
  ],
  OrderStatus: [
    'where is my order',
    'when does my parcel arrive',
    'order status',
    'track my order',
    'has my order been sent',
  ],
  OpeningHours: [
    'when are you open',
    'opening hours',
    'are you open on Saturday',
    'until when can I call',
    'what time do you close',
  ],
  ResetRequest: [
    'I forgot my password',
    'reset my password',
    'I cannot log in',
    'my account is locked',
    'I need a new password',
  ],
  Agent: [
    'I want to speak to a person',
    'an agent please',
    'a human',
    'put me through to somebody',
    'representative',
  ],
};
