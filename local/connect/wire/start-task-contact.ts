import * as z from 'zod';
import { contactAttributes } from './contact-attributes.ts';
import { operation, usualThrottle } from './operation.ts';
import { accepted, WireError } from './wire-error.ts';

/** Attachments cannot be given when a task begins. */
const referenceTypes = z.enum(['URL', 'NUMBER', 'STRING', 'DATE', 'EMAIL']);

export const startTaskContact = operation(
  { name: 'StartTaskContact', method: 'PUT', path: '/contact/task', throttle: usualThrottle },
  {
    Name: z.string().min(1).max(512),
    Description: z.string().max(4096).optional(),
    ContactFlowId: z.string().max(500).optional(),
    Attributes: contactAttributes.optional(),
    References: z
      .record(
        z.string(),
        z.object({ Type: referenceTypes, Value: z.string().max(4096).default('') }),
      )
      .optional(),
    ClientToken: z.string().max(500).optional(),
    RelatedContactId: z.string().max(256).optional(),
    ScheduledTime: z.number().optional(),
  },
  (input, { host, tokens }) => {
    const { ContactFlowId: flow, Description: description, Attributes: attributes } = input;
    if (flow === undefined || input.ScheduledTime !== undefined)
      throw new WireError(
        'InvalidParameterException',
        'The local Connect starts tasks now, with a ContactFlowId.',
      );
    const begin = () =>
      accepted(
        host.act((machine) =>
          machine.startContact({
            channel: 'TASK',
            customer: null,
            flow,
            name: input.Name,
            ...(description === undefined ? {} : { description }),
            ...(input.References === undefined ? {} : { references: input.References }),
            ...(attributes === undefined ? {} : { attributes }),
            ...(input.RelatedContactId === undefined
              ? {}
              : { relatedContactId: input.RelatedContactId }),
          }),
        ),
      ).contactId;
    return { ContactId: tokens.once('task', input.ClientToken, host.clock.nowMs(), begin) };
  },
);
