import * as z from 'zod';
import { instant, operation, usualThrottle } from './operation.ts';
import { WireError } from './wire-error.ts';

export const listAssociatedContacts = operation(
  {
    name: 'ListAssociatedContacts',
    method: 'GET',
    path: '/contact/associated/{InstanceId}',
    throttle: usualThrottle,
  },
  { contactId: z.string().min(1) },
  async ({ contactId }, { host, contacts }) => {
    const chain = await contacts.chain(contactId);
    if (chain.length === 0)
      throw new WireError('ResourceNotFoundException', `There is no contact ${contactId}.`);
    return {
      ContactSummaryList: chain.map((link) => ({
        ContactId: link.contactId,
        ContactArn: `${host.settings.instanceArn}/contact/${link.contactId}`,
        InitiationTimestamp: instant(link.initiatedAt),
        DisconnectTimestamp: instant(link.disconnectedAt),
        InitialContactId: link.initialId,
        PreviousContactId: link.previousId ?? undefined,
        RelatedContactId: link.relatedId ?? undefined,
        InitiationMethod: link.initiationMethod,
        Channel: link.channel,
      })),
    };
  },
);
