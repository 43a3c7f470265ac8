import * as z from 'zod';
import { contactThrottle, operation } from './operation.ts';
import { WireError } from './wire-error.ts';

export const getContactAttributes = operation(
  {
    name: 'GetContactAttributes',
    method: 'GET',
    path: '/contact/attributes/{InstanceId}/{InitialContactId}',
    throttle: contactThrottle,
    invalid: 'InvalidRequestException',
  },
  { InitialContactId: z.string().min(1) },
  async ({ InitialContactId: id }, { host, contacts: book }) => {
    const { contacts } = host.act((machine) => machine.snapshot());
    const open = contacts.find(({ contactId }) => contactId === id);
    const Attributes = open?.attributes ?? (await book.record(id))?.Attributes;
    if (!Attributes) throw new WireError('ResourceNotFoundException', `There is no contact ${id}.`);
    return { Attributes };
  },
);
