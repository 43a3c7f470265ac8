/** What a center does in a month. */
export type CenterSize = { agents: number; supervisors: number; contacts: number };

/** What one unit of work takes. Sizes and times are rounded up. */
export type Assumptions = {
  /**
   * Contacts that come one by one write the item, its index rows and some seventeen cells each. Full batches of 500
   * share cells and need some 9.
   */
  writeUnitsPerContact: number;
  /** Fences of the touched cells. */
  readUnitsPerContact: number;
  /** Of a contact record in the stream, rounded up to what is billed. */
  putUnitsPerContact: number;
  /** Functions that flows call for one contact; each writes an item with its index row, or reads some. */
  flowCallsPerContact: number;
  flowCallSeconds: number;
  /** Of one invocation of fold-contacts that holds one contact. */
  foldSeconds: number;
  /** Contact item with its index rows and cells, as they lie in the tables. */
  kilobytesPerContact: number;
  /** Months that contacts are kept: storage is counted with all of them there. */
  monthsKept: number;
  /** One supervisor looks at Today for so long, and the page asks again every so many seconds. */
  watchingHoursPerMonth: number;
  refreshSeconds: number;
  readUnitsPerRefresh: number;
  kilobytesPerRefresh: number;
  serveSeconds: number;
  /** While contacts come: twelve hours of 22 days. */
  openSecondsPerMonth: number;
  /** Of the live state: five contact events and as many agent events a contact, and an agent's heartbeat every two minutes. */
  changesPerContact: number;
  changesPerAgent: number;
  /** Of the live state: one unit a contact event, two an agent event; each reads the item first. */
  liveUnitsPerChange: number;
  /** Of an agent’s day, for a contact with ringing, talk and after-contact work, and for a heartbeat. */
  activityUnitsPerContact: number;
  activityUnitsPerHeartbeat: number;
  /** Each holds the agent with all queues of the routing profile twice, now and before. */
  agentEventsPerContact: number;
  kilobytesPerAgentEvent: number;
  /** An item of a kilobyte for each agent and its contact, and its part of the stored snapshot. */
  readUnitsPerAgent: number;
  storedUnitsPerAgent: number;
  /** Of a look at all rules: figures of some ten queues, the rules and the desk; the desk, where it changes. */
  readUnitsPerEvaluation: number;
  writeUnitsPerEvaluation: number;
  evaluateSeconds: number;
  /** Functions that ring in one turn, each once. */
  ringsPerTurn: number;
  /** Figures that an agent or supervisor opens besides. */
  requestsPerUser: number;
  logKilobytesPerInvocation: number;
  /** Reports that a supervisor gets by e-mail: two on each of 22 days; with PDF and CSV as they are attached, in base64. */
  reportMailsPerSupervisor: number;
  kilobytesPerReport: number;
  /** Alerts that a center tells of, and that they are over: five pairs on each of 22 days; each to every supervisor by e-mail. */
  alertMessages: number;
  minutesPerContact: number;
};

export const assumptions: Assumptions = {
  writeUnitsPerContact: 25,
  readUnitsPerContact: 10,
  putUnitsPerContact: 1,
  flowCallsPerContact: 8,
  flowCallSeconds: 0.05,
  foldSeconds: 0.1,
  kilobytesPerContact: 8,
  monthsKept: 24,
  watchingHoursPerMonth: 176,
  refreshSeconds: 3,
  readUnitsPerRefresh: 40,
  kilobytesPerRefresh: 6,
  serveSeconds: 0.06,
  openSecondsPerMonth: 950_400,
  changesPerContact: 10,
  changesPerAgent: 4800,
  liveUnitsPerChange: 1.5,
  activityUnitsPerContact: 6.5,
  activityUnitsPerHeartbeat: 0.4,
  agentEventsPerContact: 5,
  kilobytesPerAgentEvent: 5,
  readUnitsPerAgent: 0.3,
  storedUnitsPerAgent: 0.05,
  readUnitsPerEvaluation: 40,
  writeUnitsPerEvaluation: 2,
  evaluateSeconds: 0.2,
  ringsPerTurn: 4,
  requestsPerUser: 500,
  logKilobytesPerInvocation: 0.5,
  reportMailsPerSupervisor: 44,
  kilobytesPerReport: 60,
  alertMessages: 220,
  minutesPerContact: 5,
};
