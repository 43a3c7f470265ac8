import { ssmlText } from '../../call/ssml-text.ts';
import type { Ending } from '../../run/session.ts';
import { expectationText } from './expectation-text.ts';
import type { ActionRecord, ExecutionRecord, TestReport } from './test-report.ts';

const marks: Record<ExecutionRecord['Status'], string> = {
  PASSED: '✓',
  FAILED: '✗',
  UNMET: '–',
  NOT_REACHED: '○',
};

/** The account of a run for a terminal: what was expected, what was heard instead, where the flow was, what was sent. */
export function testReportText(report: TestReport, name = 'Test case'): string {
  const lines = [
    headline(report, name),
    '',
    ...report.ExecutionRecords.flatMap((record) => recordLines(record, report.threshold)),
    ...section(
      'Failures',
      report.failures.map(({ reason, message }) => `${reason}: ${message}`),
    ),
    ...(report.Status === 'FAILED' ? circumstances(report) : []),
    ...section(
      'Warnings',
      report.warnings.map(({ message }) => message),
    ),
    ...(report.ExecutionRecords.some(isSimilar) ? ['', approximation] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const approximation =
  'Similarity is worked out from shared words; the service compares meaning and may judge otherwise.';

const isSimilar = ({ Record: { event } }: ExecutionRecord): boolean =>
  event.Type === 'MessageReceived' && event.Properties.MatchingCriteria.Type === 'Similarity';

function headline(
  { Status, ObservationSummary, durationMs, seed }: TestReport,
  name: string,
): string {
  const { ObservationsPassed: passed, TotalObservations: total } = ObservationSummary;
  return `${Status}  ${name}: ${passed} of ${total} observations, ${seconds(durationMs)} of virtual time, seed ${seed}`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function recordLines(
  { ObservationId, Status, Record }: ExecutionRecord,
  threshold: number,
): string[] {
  const { event, nearest, hint, actions } = Record;
  const unmet = Status !== 'PASSED' && Record.matched === undefined && actions.length === 0;
  const state = Status === 'NOT_REACHED' ? '  (not reached)' : unmet ? '  (never met)' : '';
  return [
    `  ${marks[Status]} ${ObservationId}${state}`,
    ...(unmet && Status !== 'NOT_REACHED'
      ? [`      expected  ${expectationText(event, threshold)}`]
      : []),
    ...(nearest
      ? [
          `      nearest   “${shown(nearest.text)}” (${percent(nearest.score)}, ${nearest.flow} › ${nearest.block})`,
        ]
      : []),
    ...(hint === undefined ? [] : [`      hint      ${hint}`]),
    ...actions.flatMap(actionLines),
  ];
}

function actionLines({
  id,
  status,
  attribute,
  operator,
  expected,
  actual,
  reason,
  logged,
}: ActionRecord): string[] {
  if (logged) return Object.entries(logged).map(([label, text]) => `      ${label}: ${text}`);
  if (status === 'SKIPPED') return [`      ○ ${id}  (not run)`];
  if (status === 'PASSED') return [];
  if (attribute === undefined) return [`      ✗ ${id}`, `          ${reason ?? ''}`];
  return [
    `      ✗ ${id}  ${attribute} ${operator}`,
    `          expected  ${expected ?? 'a value'}`,
    `          found     ${actual ?? 'nothing'}`,
  ];
}

function circumstances({ heard, sent, at, end, ending }: TestReport): string[] {
  const where = at ? `${at.flow} › ${at.block}` : 'before the first block';
  return [
    ...section(
      'Heard',
      heard.length === 0
        ? ['nothing']
        : heard.map(({ text, content, flow, block }) =>
            text === null
              ? `(recording ${content})  ${flow} › ${block}`
              : `“${shown(text)}”  ${flow} › ${block}`,
          ),
    ),
    ...section(
      'Sent',
      sent.length === 0
        ? ['nothing']
        : sent.map(
            ({ what, text, flow, block }) => `${what}${text && ` ${text}`}  ${flow} › ${block}`,
          ),
    ),
    ...section('Where it was', [
      `${where}, ${endings[end]}${ending ? `: ${endingText(ending)}` : ''}`,
    ]),
  ];
}

const endings: Record<TestReport['end'], string> = {
  'end-test': 'the test ended itself',
  'contact-ended': 'the contact was over',
  'time-out': 'the 300 s of a test were over',
  failure: 'the test failed there',
  'not-started': 'the test did not start',
};

function endingText(ending: Ending): string {
  if (ending.how === 'disconnected') return `disconnected by the ${ending.by}`;
  if (ending.how === 'flow-ended') return 'the flow came to its end';
  if (ending.how === 'transferred-out') return `transferred to ${ending.to}`;
  return ending.reason;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const percent = (share: number): string => `${Math.floor(share * 100)} % like it`;

const shown = (text: string): string => ssmlText(text).replace(/\s+/g, ' ').trim();
