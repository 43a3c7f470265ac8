import type { ReactNode } from 'react';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import type { Trouble } from '../../../core/board/troubles.ts';
import { useAlertValue } from '../../alerts/use-alert-value.ts';
import { useMoment } from '../../format/use-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { Ticking } from '../../live/ticking.tsx';
import { useOffGoalText } from '../board/use-off-goal-text.ts';
import { useSituation } from '../board/use-situation.ts';
import { WallLevels } from './wall-levels.tsx';

/** What is in trouble, the worst first, as much as there is room for; else how the day stands; that nothing is known where it isn’t. */
export function WallQueues({ today }: { today: TodayAnswer }) {
  const { say } = useWords();
  const situation = useSituation(today);
  const offGoalText = useOffGoalText();
  if (situation.is === 'trouble')
    return (
      <ul className="wall-queues">
        {situation.troubles.map((trouble) => (
          <WallTrouble key={keyOf(trouble)} trouble={trouble} />
        ))}
      </ul>
    );
  return (
    <div className="wall-day">
      {situation.is === 'off-goal' ? (
        <p className="wall-off-goal">{offGoalText(situation)}</p>
      ) : (
        <p className="wall-calm">{say(`board.situation.${situation.is}`)}</p>
      )}
      <WallLevels queues={today.queues} />
    </div>
  );
}

function keyOf(trouble: Trouble): string {
  if (trouble.kind === 'queue') return `${trouble.queue.queue}|${trouble.queue.channel}`;
  return trouble.kind === 'alert' ? trouble.alert.id : trouble.kind;
}

/** What it is, how much, and since when. */
function WallTrouble({ trouble }: { trouble: Trouble }) {
  const { say, code, format } = useWords();
  const shown = useAlertValue();
  const moment = useMoment();
  const row = (name: string, amount: string, since: ReactNode) => (
    <li data-severity={trouble.severity}>
      <strong>{name}</strong>
      <span>{amount}</span>
      <span>{since}</span>
    </li>
  );
  if (trouble.kind === 'agents') {
    const count = trouble.agents.length;
    const stuck = say('board.staff.error', { count, number: format.count(count) });
    return row(say('board.agents'), stuck, null);
  }
  if (trouble.kind === 'alert') {
    const { rule, value, since } = trouble.alert;
    return row(rule.name, shown(rule, value), moment(since));
  }
  const { name, channel, waiting, oldestAt } = trouble.queue;
  return row(
    channel === 'VOICE' ? name : `${name} · ${code(channel)}`,
    say('board.trouble.waiting', { count: waiting, number: format.count(waiting) }),
    oldestAt && <Ticking since={oldestAt} />,
  );
}
