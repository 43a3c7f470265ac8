import * as z from 'zod';
import { contactThrottle, operation } from './operation.ts';
import { accepted, WireError } from './wire-error.ts';

/** All attributes of a contact together. */
const mostBytes = 32 * 1024;

export const updateContactAttributes = operation(
  {
    name: 'UpdateContactAttributes',
    method: 'POST',
    path: '/contact/attributes',
    throttle: contactThrottle,
  },
  { InitialContactId: z.string().min(1), Attributes: z.record(z.string(), z.string()) },
  ({ InitialContactId, Attributes }, { host }) => {
    if (Buffer.byteLength(JSON.stringify(Attributes)) > mostBytes)
      throw new WireError('InvalidParameterException', 'Attributes have 32 KB at most.');
    accepted(host.act((machine) => machine.setAttributes(InitialContactId, Attributes)));
    return {};
  },
);
