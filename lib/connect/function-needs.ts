/** What a function may do beside logging: actions on tables, queries on their indexes, and other services. */
export type FunctionNeeds = {
  contacts?: TableNeeds;
  metrics?: TableNeeds;
  center?: TableNeeds;
  /** Other services, each granted by the functions' stack in one place. */
  services?: readonly Service[];
  /** Not called by flows but by a schedule or an event: no association, and more time. */
  behindFlows?: true;
};

export type TableNeeds = {
  actions?: readonly ('GetItem' | 'BatchGetItem' | 'PutItem' | 'UpdateItem' | 'Query')[];
  /** Queries of the table's indexes. */
  indexes?: true;
};

export type Service = 'calls' | 'schedules' | 'tasks' | 'voicemails';

const read = { actions: ['GetItem'], indexes: true } as const;
const change = { actions: ['GetItem', 'PutItem'] } as const;
const changeListed = { actions: ['GetItem', 'PutItem'], indexes: true } as const;

/** Every function that flows call or that works behind them, by its file under functions/. Those without a bundle are left out. */
export const functionNeeds: Record<string, FunctionNeeds> = {
  'look-up-caller': { contacts: { indexes: true }, center: read },
  'check-closure': { center: { indexes: true } },
  'estimate-wait': { metrics: { actions: ['Query'] }, center: { actions: ['GetItem'] } },
  'offer-callback': { metrics: { actions: ['Query'] }, center: read },
  'request-callback': { center: changeListed, services: ['schedules'] },
  'place-callbacks': { center: changeListed, services: ['calls', 'schedules'], behindFlows: true },
  'look-up-order': { center: { actions: ['GetItem'] } },
  'request-reset': { center: change },
  'save-survey-answer': { center: change },
  'save-voicemail': { center: changeListed, services: ['voicemails', 'tasks'] },
  'log-journey-step': { center: change },
};
