/** What a function may do beside logging: actions on tables, and queries on their indexes. */
export type FunctionNeeds = {
  /** The stack that it belongs to: called by flows, when the caller has gone, following what happens now, by pages, to alert people, or to report to them. */
  stack: 'functions' | 'after-calls' | 'live' | 'push' | 'dashboard' | 'alerts' | 'reports';
  contacts?: TableNeeds;
  metrics?: TableNeeds;
  center?: TableNeeds;
};

/** Empty: the function wants to know the table's name and never asks it. */
export type TableNeeds = {
  actions?: readonly (
    | 'BatchGetItem'
    | 'DeleteItem'
    | 'GetItem'
    | 'PutItem'
    | 'Query'
    | 'UpdateItem'
  )[];
  /** Queries of the table's indexes. */
  indexes?: true;
};

const byKey = { actions: ['GetItem'] } as const;
const change = { actions: ['GetItem', 'PutItem'] } as const;
const listed = { indexes: true } as const;

/** Every function but `fold-contacts` and `serve-dashboard`, by its file under functions/. Those without a bundle are left out. */
export const functionNeeds: Record<string, FunctionNeeds> = {
  'look-up-caller': {
    stack: 'functions',
    contacts: { ...byKey, ...listed },
    metrics: { actions: ['Query'] },
    center: { ...byKey, ...listed },
  },
  'check-closure': { stack: 'functions', center: listed },
  'estimate-wait': {
    stack: 'functions',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: { actions: ['GetItem', 'PutItem', 'Query'] },
  },
  'offer-callback': {
    stack: 'functions',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: { actions: ['GetItem', 'Query'], ...listed },
  },
  'request-callback': {
    stack: 'functions',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: { ...change, ...listed },
  },
  'look-up-order': { stack: 'functions', center: byKey },
  'request-reset': { stack: 'functions', center: change },
  'save-survey-answer': { stack: 'functions', center: change },
  'save-voicemail': { stack: 'functions', center: change },
  'log-journey-step': { stack: 'functions', center: change },
  'place-callbacks': {
    stack: 'after-calls',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: { ...change, ...listed },
  },
  'advance-voicemails': { stack: 'after-calls', center: { ...change, ...listed } },
  'track-agents': {
    stack: 'live',
    contacts: {},
    metrics: { actions: ['PutItem'] },
    center: change,
  },
  'track-contacts': { stack: 'live', center: change },
  'trace-flows': { stack: 'live', center: change },
  'reconcile-live': {
    stack: 'live',
    center: { actions: ['GetItem', 'PutItem', 'DeleteItem', 'Query'] },
  },
  'publish-live': { stack: 'push', center: { actions: ['GetItem', 'PutItem', 'Query'] } },
  'evaluate-alerts': {
    stack: 'alerts',
    contacts: listed,
    metrics: { actions: ['Query'] },
    center: { actions: ['GetItem', 'PutItem', 'Query'], ...listed },
  },
  'send-reports': {
    stack: 'reports',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: { ...change, ...listed },
  },
  'manage-callbacks': {
    stack: 'dashboard',
    contacts: byKey,
    metrics: { actions: ['Query'] },
    center: { ...change, ...listed },
  },
  'play-voicemail': {
    stack: 'dashboard',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: byKey,
  },
  'explore-flows': {
    stack: 'dashboard',
    contacts: { actions: ['BatchGetItem'] },
    metrics: { actions: ['Query'] },
    center: listed,
  },
  'manage-center': {
    stack: 'dashboard',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: { ...change, ...listed },
  },
  'act-on-center': {
    stack: 'dashboard',
    contacts: {},
    metrics: { actions: ['Query'] },
    center: { actions: ['GetItem', 'PutItem', 'Query'] },
  },
};

/** The functions of a stack. */
export const functionsOf = (stack: FunctionNeeds['stack']): [string, FunctionNeeds][] =>
  Object.entries(functionNeeds).filter(([, needs]) => needs.stack === stack);
