import type { Call } from '../../call/call.ts';
import type { Question } from '../../run/question.ts';
import type { CallAct } from '../record/call-history.ts';

/** The call as it went, for an error: what was heard and done in order, and where it stands. */
export function callAccount(call: Call, acts: readonly CallAct[], listened: number): string {
  const customers = call.heard.filter(({ prompt }) => prompt.participant === 'customer');
  const lines: string[] = [];
  for (let index = 0; index <= call.heard.length; index++) {
    for (const act of acts) if (act.heardBefore === index) lines.push(actLine(act));
    const heard = call.heard[index];
    if (!heard) continue;
    const place = customers.indexOf(heard);
    const mark = place === -1 ? '(agent)' : place < listened ? '✓' : ' ';
    lines.push(`  ${mark} heard    “${heard.text}”`);
  }
  return [
    'The call so far:',
    ...(lines.length === 0 ? ['    nothing was heard'] : lines),
    standing(call),
  ].join('\n');
}

const deeds: Record<CallAct['what'], string> = {
  keys: 'pressed',
  words: 'said   ',
  'hang-up': 'hung up',
  wait: 'waited',
  agent: '(an agent acted)',
};

const actLine = ({ what, text }: CallAct): string =>
  `    ${deeds[what]}${text === '' ? '' : `  ${text}`}`;

function standing({ ended, session, awaiting }: Call): string {
  if (ended) {
    const reason = 'reason' in ended ? `: ${ended.reason}` : '';
    return `The call is over (${ended.how}${reason}).`;
  }
  const frame = session.frames.at(-1);
  const queue =
    session.phase === 'queued' ? ` It waits in the queue “${session.data.Queue?.Name ?? ''}”.` : '';
  const where = frame ? `The flow is at ${frame.flow} › ${frame.block}` : 'No flow runs';
  return `${where}${awaiting ? `, waiting for ${waited[awaiting.ask]}` : ''}.${queue}`;
}

const waited: Record<Question['ask'], string> = {
  input: 'keys or words',
  interrupt: 'an interruption',
  wait: 'time to pass',
  agent: 'an agent',
  lambda: 'a function',
  hours: 'hours of operation',
  metrics: 'metrics',
  percentage: 'a percentage',
  lex: 'a bot',
  enqueue: 'a queue',
  find: 'a resource',
  dial: 'a third party',
  view: 'a view',
  service: 'a service',
};
