import Alert from '@cloudscape-design/components/alert';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect, useState } from 'react';
import type { Trouble } from '../../../core/board/troubles.ts';
import { useWords } from '../../language/use-words.ts';
import { useLive } from '../../live/use-live.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useTroubles } from './use-troubles.ts';

const mostShown = 3;

/** What is wrong now, why and what to do, in words; a screen reader is told when it changes. */
export function Situation() {
  const { say } = useWords();
  const { snapshot, state } = useLive();
  const found = useTroubles();
  const [isWhole, setWhole] = useState(false);
  if (!snapshot || snapshot.asOf === 0 || state === 'lost')
    return <StatusIndicator type="warning">{say('board.situation.unknown')}</StatusIndicator>;
  const [worst] = found;
  const shown = isWhole ? found : found.slice(0, mostShown);
  return (
    <section aria-label={say('board.situation')}>
      <Spoken troubles={found} />
      {worst ? (
        <Alert type={worst.severity === 'serious' ? 'error' : 'warning'}>
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
      ) : (
        <Alert type="success">{say('board.situation.calm')}</Alert>
      )}
    </section>
  );
}

const keyOf = (trouble: Trouble): string =>
  trouble.kind === 'agents' ? 'agents' : `${trouble.queue.queue}|${trouble.queue.channel}`;

/** Which queues are in trouble, without figures that change each second. */
function Spoken({ troubles }: { troubles: readonly Trouble[] }) {
  const { say } = useWords();
  const names = troubles.flatMap((one) => (one.kind === 'queue' ? [one.queue.name] : []));
  const text =
    troubles.length === 0
      ? say('board.situation.calm')
      : say('board.situation.spoken', { queues: names.join(', ') || say('board.agents') });
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
