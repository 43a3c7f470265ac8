import * as z from 'zod';
import { idIn, operation, usualThrottle } from './operation.ts';
import { accepted, WireError } from './wire-error.ts';

export const putUserStatus = operation(
  {
    name: 'PutUserStatus',
    method: 'PUT',
    path: '/users/{InstanceId}/{UserId}/status',
    throttle: usualThrottle,
  },
  { UserId: z.string().min(1), AgentStatusId: z.string().min(1) },
  ({ UserId, AgentStatusId }, { host }) => {
    const { agents, statuses } = host.settings;
    const agent = Object.values(agents).find(({ arn }) => idIn(arn) === idIn(UserId));
    if (!agent) throw new WireError('ResourceNotFoundException', `There is no user ${UserId}.`);
    const status = Object.values(statuses).find(({ arn }) => idIn(arn) === idIn(AgentStatusId));
    if (!status)
      throw new WireError(
        'ResourceNotFoundException',
        `There is no agent status ${AgentStatusId}.`,
      );
    accepted(host.act((machine) => machine.setStatus(agent.name, status.name)));
    return {};
  },
);
