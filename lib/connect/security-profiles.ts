/**
 * What people may do in Connect's own pages, by the names of its permissions. Agents work their contacts and see no one
 * else's; supervisors watch, listen and search, and change neither flows nor users: those come from this repository and
 * from whoever administers the instance.
 */
export const securityProfiles = {
  agent: {
    description: 'Takes contacts, calls out, transfers',
    permissions: ['BasicAgentAccess', 'OutboundCallAccess', 'TransferDestinations.View'],
  },
  supervisor: {
    description: 'Watches the floor, listens in, searches contacts',
    permissions: [
      'BasicAgentAccess',
      'AccessMetrics',
      'RealTimeMetrics.Access',
      'HistoricalMetrics.Access',
      'AgentActivityAudit.Access',
      'AgentTimeCard.View',
      'AgentStates.View',
      'AgentGrouping.View',
      'ContactSearch.View',
      'ContactAttributes.View',
      'ListenCallRecordings',
      'ManagerListenIn',
      'RealtimeContactLens.View',
      'Queues.View',
      'RoutingPolicies.View',
      'HoursOfOperation.View',
      'TransferDestinations.View',
      'Users.View',
    ],
  },
} as const;
