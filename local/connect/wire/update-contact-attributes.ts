import * as z from 'zod';
import { contactAttributes } from './contact-attributes.ts';
import { contactThrottle, operation } from './operation.ts';
import { accepted } from './wire-error.ts';

export const updateContactAttributes = operation(
  {
    name: 'UpdateContactAttributes',
    method: 'POST',
    path: '/contact/attributes',
    throttle: contactThrottle,
  },
  { InitialContactId: z.string().min(1), Attributes: contactAttributes },
  ({ InitialContactId, Attributes }, { host }) => {
    accepted(host.act((machine) => machine.setAttributes(InitialContactId, Attributes)));
    return {};
  },
);
