import type { Json, Parameters } from '../document/flow.ts';
import { valueAt } from '../document/path.ts';
import { error, type Outcome, result } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { answered } from './answered.ts';
import { askMetrics } from './ask-metrics.ts';
import { badAnswer } from './bad-answer.ts';
import { type Branches, defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { asObject, plainText, wrongValue } from './parameter-value.ts';
import { queueOrAgent, queueOrAgentParameters } from './queue-or-agent.ts';

const metricTypes = [
  'NumberOfAgentsAvailable',
  'NumberOfAgentsStaffed',
  'NumberOfAgentsOnline',
  'OldestContactInQueueAgeSeconds',
  'NumberOfContactsInQueue',
] as const;

/** Where each metric stands in `$.Metrics`. */
const places: Record<(typeof metricTypes)[number], readonly string[]> = {
  NumberOfAgentsAvailable: ['Agents', 'Available', 'Count'],
  NumberOfAgentsStaffed: ['Agents', 'Staffed', 'Count'],
  NumberOfAgentsOnline: ['Agents', 'Online', 'Count'],
  OldestContactInQueueAgeSeconds: ['Queue', 'OldestContactAge'],
  NumberOfContactsInQueue: ['Queue', 'Size'],
};

const placeOf = (metricType: string): readonly string[] | undefined =>
  Object.entries(places).find(([name]) => name === metricType)?.[1];

const agentMetrics = new Set<string>(
  metricTypes.filter((name) => name.startsWith('NumberOfAgents')),
);

/** Of agents Connect tells only whether there is one; of a queue any number can be compared. */
const conditionsOf = ({ MetricType }: Parameters): NonNullable<Branches['conditions']> =>
  agentMetrics.has(plainText(MetricType))
    ? { operators: ['NumberGreaterThan'], operands: ['0'], atLeastOne: true, strict: true }
    : {
        operators: [
          'Equals',
          'NumberGreaterThan',
          'NumberGreaterOrEqualTo',
          'NumberLessThan',
          'NumberLessOrEqualTo',
        ],
        atLeastOne: true,
      };

export const checkMetricData = defineAction({
  type: 'CheckMetricData',
  block: 'Check queue status / Check staffing',
  category: 'decides',
  parameters: {
    MetricType: {
      kind: 'choice',
      values: metricTypes,
      accepts: 'static',
      required: true,
      strict: true,
    },
    ...queueOrAgentParameters,
  },
  atMostOne: [queueOrAgent],
  flowTypes: offeredIn.inboundQueueAndTransfer,
  branches: (parameters) => ({
    next: 'required',
    errors: { NoMatchingCondition: 'required', NoMatchingError: 'expected' },
    conditions: conditionsOf(parameters),
  }),
  run: (running) =>
    placeOf(running.text('MetricType')) === undefined
      ? wrongValue('MetricType', 'one of Connect’s five metrics')
      : askMetrics(running, null),
  resume: (running, input) => answered(input, (value) => compared(running, value)),
});

function compared(running: Running, metrics: Json): Outcome {
  if (asObject(metrics) === null)
    return badAnswer(running, 'The answer must be an object of metrics.');
  const metricType = running.text('MetricType');
  const value = valueAt(metrics, placeOf(metricType) ?? []) ?? null;
  if (value === null) return error('NoMatchingError', `${metricType} is not known.`);
  return typeof value === 'number'
    ? result(value)
    : badAnswer(running, 'The answer must be a number.');
}
