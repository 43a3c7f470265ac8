import * as z from 'zod';
import { operation, usualThrottle } from './operation.ts';
import { WireError } from './wire-error.ts';

const metricNames = z.enum(['POSITION_IN_QUEUE', 'ESTIMATED_WAIT_TIME']);

export const getContactMetrics = operation(
  { name: 'GetContactMetrics', method: 'POST', path: '/metrics/contact', throttle: usualThrottle },
  {
    ContactId: z.string().min(1).max(256),
    Metrics: z
      .array(z.object({ Name: metricNames }))
      .min(1)
      .max(2),
  },
  ({ ContactId, Metrics }, { host }) => {
    const { contacts } = host.act((machine) => machine.snapshot());
    const contact = contacts.find((one) => one.contactId === ContactId);
    if (!contact)
      throw new WireError('ResourceNotFoundException', `There is no contact ${ContactId}.`);
    const { position = null, estimatedWaitSeconds = null } = contact.queue ?? {};
    if (position === null)
      throw new WireError('InvalidRequestException', `${ContactId} is in no queue.`);
    const values = { POSITION_IN_QUEUE: position, ESTIMATED_WAIT_TIME: estimatedWaitSeconds };
    return {
      Id: ContactId,
      Arn: `${host.settings.instanceArn}/contact/${ContactId}`,
      MetricResults: Metrics.flatMap(({ Name }) =>
        values[Name] === null ? [] : [{ Name, Value: { Number: values[Name] } }],
      ),
    };
  },
);
