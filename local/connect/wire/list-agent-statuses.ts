import { idIn, operation, usualThrottle } from './operation.ts';

export const listAgentStatuses = operation(
  {
    name: 'ListAgentStatuses',
    method: 'GET',
    path: '/agent-status/{InstanceId}',
    throttle: usualThrottle,
  },
  {},
  (_, { host }) => ({
    AgentStatusSummaryList: Object.values(host.settings.statuses).map(({ name, arn, type }) => ({
      Id: idIn(arn),
      Arn: arn,
      Name: name,
      Type: type,
    })),
  }),
);
