import * as z from 'zod';
import { idIn, operation, usualThrottle } from './operation.ts';
import { accepted, WireError } from './wire-error.ts';

export const monitorContact = operation(
  {
    name: 'MonitorContact',
    method: 'POST',
    path: '/contact/monitor',
    throttle: usualThrottle,
    invalid: 'InvalidRequestException',
  },
  {
    ContactId: z.string().min(1),
    UserId: z.string().min(1),
    AllowedMonitorCapabilities: z
      .array(z.enum(['SILENT_MONITOR', 'BARGE']))
      .max(2)
      .optional(),
    ClientToken: z.string().max(500).optional(),
  },
  ({ ContactId: of, UserId, AllowedMonitorCapabilities: may = [], ClientToken }, center) => {
    const { host, tokens } = center;
    const user = Object.values(host.settings.agents).find(({ arn }) => idIn(arn) === idIn(UserId));
    if (!user) throw new WireError('ResourceNotFoundException', `There is no user ${UserId}.`);
    const begin = () =>
      accepted(
        host.act((machine) => machine.monitor(user.name, of, may.length > 0 ? may : undefined)),
      ).contactId;
    const ContactId = tokens.once('monitor', ClientToken, host.clock.nowMs(), begin);
    return { ContactId, ContactArn: `${host.settings.instanceArn}/contact/${ContactId}` };
  },
);
