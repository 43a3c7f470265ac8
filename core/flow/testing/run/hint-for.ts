import type { RecordDetail } from '../report/test-report.ts';
import type { Observation } from '../test-case.ts';
import type { TestRun } from './test-run.ts';

/** What most likely keeps an observation from being met, in one sentence; undefined when nothing can be said. */
export function hintFor(
  { Event }: Observation,
  nearest: RecordDetail['nearest'],
  run: TestRun,
): string | undefined {
  if (Event.Type !== 'MessageReceived') return undefined;
  const recorded = run.heard.find(({ text }) => text === null);
  const expectsWords = Event.Properties.Text !== undefined || Event.Properties.SSML !== undefined;
  if (expectsWords && recorded)
    return `The recording “${recorded.content}” was played; give its transcript in the world’s prompts to compare it.`;
  if (nearest?.numbersDiffer)
    return 'The numbers differ: a message with other numbers is another message.';
  if (nearest && nearest.score >= 0.5)
    return `The nearest message is ${percent(nearest.score)} like it; ${percent(run.options.threshold ?? 0.8)} are needed.`;
  return run.heard.length === 0 ? 'The customer heard nothing.' : undefined;
}

const percent = (share: number): string => `${Math.floor(share * 100)} %`;
