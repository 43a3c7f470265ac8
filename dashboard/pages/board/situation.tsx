import Alert from '@cloudscape-design/components/alert';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import type { Trouble } from '../../../core/board/troubles.ts';
import { useWords } from '../../language/use-words.ts';
import { Spoken } from './spoken.tsx';
import { useToday } from './today-figures.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useOffGoalText } from './use-off-goal-text.ts';
import { useSituation } from './use-situation.ts';

const mostShown = 3;

/** What is wrong now, why and what to do, in words; a screen reader is told when it changes. */
export function Situation() {
  const { say } = useWords();
  const situation = useSituation(useToday().today);
  const offGoalText = useOffGoalText();
  if (situation.is === 'unknown')
    return <StatusIndicator type="warning">{say('board.situation.unknown')}</StatusIndicator>;
  return (
    <section aria-label={say('board.situation')}>
      <Spoken situation={situation} />
      {situation.is === 'trouble' && <Troubles found={situation.troubles} />}
      {situation.is === 'off-goal' && <Alert type="warning">{offGoalText(situation)}</Alert>}
      {situation.is === 'calm' && <Alert type="success">{say('board.situation.calm')}</Alert>}
    </section>
  );
}

function Troubles({ found }: { found: readonly Trouble[] }) {
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? found : found.slice(0, mostShown);
  return (
    <Alert type={found[0]?.severity === 'serious' ? 'error' : 'warning'}>
      <ul className="troubles">
        {shown.map((trouble) => (
          <li key={keyOf(trouble)}>
            <TroubleLine trouble={trouble} />
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <button
          type="button"
          className="more"
          onClick={() => setWhole(!isWhole)}
          aria-expanded={isWhole}
        >
          {isWhole
            ? say('board.situation.fewer')
            : say('board.situation.more', { count: found.length - mostShown })}
        </button>
      )}
    </Alert>
  );
}

function keyOf(trouble: Trouble): string {
  if (trouble.kind === 'queue') return `${trouble.queue.queue}|${trouble.queue.channel}`;
  return trouble.kind === 'alert' ? trouble.alert.id : trouble.kind;
}
