import { Call } from '../core/flow/call/call.ts';
import type { Action, Flow, Parameters } from '../core/flow/document/flow.ts';
import { lintFlow } from '../core/flow/lint/lint-flow.ts';
import { parseFlow } from '../core/flow/parse/parse-flow.ts';
import { flowLibrary } from '../core/flow/run/flow-library.ts';
import { emptyWorld, type World } from '../core/flow/world/world.ts';
import { best, type Figure } from './figure.ts';
import { flowCorpus } from './flow-corpus.ts';

const flows = 155;
const rounds = 10;
const callsARound = 5_000;
/** The service runs 5 tests at a time and gives each 5 minutes (Connect's guide on testing and simulation). */
const nativeTestsPerSecond = 5 / 300;

/** Reading and linting of a corpus, and calls through a flow, on one core. */
export async function flowRate(): Promise<Figure[]> {
  const corpus = flowCorpus(flows);
  const parsing = least(() => corpus.forEach((text) => void JSON.parse(text)));
  const linting = least(() => corpus.forEach(readAndLint));
  const { library, world } = twentyBlocks();
  const calls: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let call = 0; call < callsARound; call++) placeCall(library, world, call);
    calls.push((callsARound * 1000) / (performance.now() - start));
  }
  return [
    {
      name: `${flows} flows read and linted`,
      value: linting,
      unit: 'ms',
      baseline: { name: 'JSON.parse of the same texts', value: parsing },
      aim: { atMost: 1000 },
    },
    {
      name: 'calls of 20 blocks on one core: menu, hours, Lambda, queue',
      value: best(calls),
      unit: 'calls/s',
      baseline: {
        name: 'the service’s own tests: 5 at a time, 5 min each',
        value: nativeTestsPerSecond,
      },
      aim: { atLeast: 10_000 },
    },
  ];
}

function least(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function readAndLint(text: string): void {
  const parsed = parseFlow(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  lintFlow(parsed.value.flow);
}

/** One call: the caller presses 1 at the menu and ends in a queue. */
export function placeCall(library: ReturnType<typeof flowLibrary>, world: World, seed: number) {
  const call = Call.start(library, world, { flow: 'bench', seed }) as Call;
  call.press('1');
  if (call.session.phase !== 'queued')
    throw new Error(`The call ended ${JSON.stringify(call.ended)}`);
  return call;
}

/** A flow in which a call passes 20 blocks, and a world for it. */
export function twentyBlocks() {
  const steps: [string, Parameters, string?][] = [
    ['UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }],
    ['UpdateContactTextToSpeechVoice', { TextToSpeechVoice: 'Joanna' }],
    ['UpdateContactAttributes', { Attributes: { language: 'en' }, TargetContact: 'Current' }],
    ['MessageParticipant', { Text: 'Welcome to the bank.' }],
    ['InvokeLambdaFunction', { LambdaFunctionARN: 'look-up', InvocationTimeLimitSeconds: '3' }],
    [
      'UpdateContactAttributes',
      { Attributes: { name: '$.External.name' }, TargetContact: 'Current' },
    ],
    ['Compare', { ComparisonValue: '$.External.tier' }, 'gold'],
    ['MessageParticipant', { Text: 'Good day, $.Attributes.name.' }],
    ['CheckHoursOfOperation', { HoursOfOperationId: 'main' }, 'True'],
    ['UpdateContactData', { LanguageCode: 'en-US' }],
    ['MessageParticipant', { Text: 'Calls are recorded.' }],
    [
      'UpdateContactRecordingBehavior',
      { RecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'] } },
    ],
    [
      'GetParticipantInput',
      {
        Text: 'For accounts press 1, for cards press 2.',
        StoreInput: 'False',
        InputTimeLimitSeconds: '5',
      },
      '1',
    ],
    ['UpdateContactAttributes', { Attributes: { intent: 'accounts' }, TargetContact: 'Current' }],
    ['UpdateContactTargetQueue', { QueueId: 'accounts' }],
    ['GetMetricData', {}],
    ['Compare', { ComparisonValue: '$.Metrics.Queue.Size' }, '3'],
    ['MessageParticipant', { Text: 'There are $.Metrics.Queue.Size callers before you.' }],
    ['Loop', { LoopCount: '2' }, 'ContinueLooping'],
    ['TransferContactToQueue', {}],
  ];
  const blocks = steps.map(
    ([Type, Parameters, operand], at): Action => ({
      Identifier: `${at}`,
      Type,
      Parameters,
      Transitions: {
        NextAction: operand === undefined && at < steps.length - 1 ? `${at + 1}` : 'end',
        Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'end' }],
        Conditions:
          operand === undefined
            ? []
            : [{ NextAction: `${at + 1}`, Condition: { Operator: 'Equals', Operands: [operand] } }],
      },
    }),
  );
  const end: Action = {
    Identifier: 'end',
    Type: 'DisconnectParticipant',
    Parameters: {},
    Transitions: {},
  };
  const flow: Flow = { Version: '2019-10-30', StartAction: '0', Actions: [...blocks, end] };
  const weekday = ['08:00-18:00'];
  const world: World = {
    ...emptyWorld(),
    hours: {
      main: {
        timeZone: 'Europe/Madrid',
        week: {
          monday: weekday,
          tuesday: weekday,
          wednesday: weekday,
          thursday: weekday,
          friday: weekday,
        },
      },
    },
    queues: {
      accounts: { name: 'Accounts', waiting: 3, agents: { online: 5, available: 1, staffed: 4 } },
    },
    lambdas: { 'look-up': () => ({ name: 'Ana', tier: 'gold' }) },
  };
  const library = flowLibrary([{ id: 'bench', name: 'bench', flowType: 'CONTACT_FLOW', flow }]);
  return { library, world };
}
