import * as z from 'zod';
import { operation, usualThrottle } from './operation.ts';
import { accepted, WireError } from './wire-error.ts';

export const updateContactRoutingData = operation(
  {
    name: 'UpdateContactRoutingData',
    method: 'POST',
    path: '/contacts/{InstanceId}/{ContactId}/routing-data',
    throttle: usualThrottle,
  },
  {
    ContactId: z.string().min(1),
    QueueTimeAdjustmentSeconds: z.number().int().optional(),
    QueuePriority: z.number().int().min(1).optional(),
    RoutingCriteria: z.unknown().optional(),
  },
  (input, { host }) => {
    const { QueuePriority: priority, QueueTimeAdjustmentSeconds: ageSeconds } = input;
    const { RoutingCriteria: criteria } = input;
    if (priority === undefined && ageSeconds === undefined && criteria === undefined)
      throw new WireError('InvalidParameterException', 'There is nothing to update.');
    if (priority !== undefined && ageSeconds !== undefined)
      throw new WireError(
        'InvalidParameterException',
        'Give QueuePriority or QueueTimeAdjustmentSeconds, not both.',
      );
    const change = {
      ...(priority === undefined ? {} : { priority }),
      ...(ageSeconds === undefined ? {} : { ageSeconds }),
      ...(criteria === undefined ? {} : { criteria }),
    };
    accepted(
      host.act((machine) => machine.setRouting(input.ContactId, change)),
      { 'wrong-state': 'ResourceConflictException' },
    );
    return {};
  },
);
