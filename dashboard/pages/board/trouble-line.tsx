import type { Trouble } from '../../../core/board/troubles.ts';
import { useAlertValue } from '../../alerts/use-alert-value.ts';
import { clockText } from '../../conversation/elapsed.tsx';
import { useMoment } from '../../format/use-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';

type InQueue = Extract<Trouble, { kind: 'queue' }>;
type Alerted = Extract<Trouble, { kind: 'alert' }>;

/** One thing that is wrong: `Billing: 7 waiting, oldest 4:10. 2 of 5 agents are on a break. Ask them back.` */
export function TroubleLine({ trouble }: { trouble: Trouble }) {
  const { say, format } = useWords();
  if (trouble.kind === 'agents') {
    const count = trouble.agents.length;
    const names = trouble.agents.slice(0, 5).map(({ name }) => name);
    const values = { count, number: format.count(count), names: names.join(', ') };
    return say('board.trouble.agents', values);
  }
  if (trouble.kind === 'alert') return <AlertLine trouble={trouble} />;
  return <QueueLine trouble={trouble} />;
}

/** `Service level of Sales: 62.5%, since 11:40. See the alert.` */
function AlertLine({ trouble: { alert } }: { trouble: Alerted }) {
  const { say } = useWords();
  const shown = useAlertValue();
  const moment = useMoment();
  const { rule, value, since } = alert;
  return (
    <>
      <strong>{rule.name}</strong>:{' '}
      {say('board.trouble.alert', { value: shown(rule, value), time: moment(since) })}{' '}
      <RouterLink href="/alerts" ariaLabel={`${say('board.advice.alert')} ${rule.name}`}>
        {say('board.advice.alert')}
      </RouterLink>
    </>
  );
}

function QueueLine({ trouble }: { trouble: InQueue }) {
  const { say, code, format } = useWords();
  const { queue, cause, oldestSeconds } = trouble;
  const { waiting, channel, agents } = queue;
  const name = channel === 'VOICE' ? queue.name : `${queue.name} · ${code(channel)}`;
  const part = {
    free: agents.free,
    break: agents.nonProductive,
    afterContactWork: agents.afterContactWork,
  };
  const count = cause in part ? part[cause as keyof typeof part] : agents.staffed;
  const of = format.count(cause === 'break' ? agents.online : agents.staffed);
  return (
    <>
      <strong>{name}</strong>:{' '}
      {say(queue.oldestAt === null ? 'board.trouble.waiting' : 'board.trouble.waitingSince', {
        ...{ count: waiting, number: format.count(waiting), oldest: clockText(oldestSeconds) },
      })}{' '}
      {say(`board.cause.${cause}`, { count, number: format.count(count), of })}{' '}
      <em>{say(`board.advice.${cause}`)}</em>
    </>
  );
}
