import * as z from 'zod';
import { contactAttributes } from './contact-attributes.ts';
import { operation, usualThrottle } from './operation.ts';
import { accepted, WireError } from './wire-error.ts';

export const startOutboundVoiceContact = operation(
  {
    name: 'StartOutboundVoiceContact',
    method: 'PUT',
    path: '/contact/outbound-voice',
    throttle: usualThrottle,
  },
  {
    DestinationPhoneNumber: z.string().min(1),
    ContactFlowId: z.string().min(1),
    QueueId: z.string().optional(),
    SourcePhoneNumber: z.string().optional(),
    Attributes: contactAttributes.optional(),
    ClientToken: z.string().max(500).optional(),
    RelatedContactId: z.string().optional(),
    RingTimeoutInSeconds: z.number().int().min(15).max(60).optional(),
  },
  (input, { host, tokens }) => {
    const { QueueId: queue, SourcePhoneNumber: from, Attributes: attributes } = input;
    if (queue === undefined && from === undefined)
      throw new WireError('InvalidParameterException', 'Give QueueId or SourcePhoneNumber.');
    const begin = () =>
      accepted(
        host.act((machine) =>
          machine.startOutboundCall({
            number: input.DestinationPhoneNumber,
            flow: input.ContactFlowId,
            ...(queue === undefined ? {} : { queue }),
            ...(from === undefined ? {} : { from }),
            ...(attributes === undefined ? {} : { attributes }),
            ...(input.RelatedContactId === undefined
              ? {}
              : { relatedContactId: input.RelatedContactId }),
            ...(input.RingTimeoutInSeconds === undefined
              ? {}
              : { ringSeconds: input.RingTimeoutInSeconds }),
          }),
        ),
      ).contactId;
    const ContactId = tokens.once('outbound', input.ClientToken, host.clock.nowMs(), begin);
    return { ContactId };
  },
);
