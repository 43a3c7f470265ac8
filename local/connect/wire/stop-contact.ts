import * as z from 'zod';
import { contactThrottle, operation } from './operation.ts';
import { accepted } from './wire-error.ts';

export const stopContact = operation(
  { name: 'StopContact', method: 'POST', path: '/contact/stop', throttle: contactThrottle },
  { ContactId: z.string().min(1).max(256) },
  ({ ContactId }, { host }) => {
    accepted(
      host.act((machine) => machine.stopContact(ContactId)),
      {
        'unknown-contact': 'ContactNotFoundException',
        'wrong-state': 'ContactNotFoundException',
      },
    );
    return {};
  },
);
