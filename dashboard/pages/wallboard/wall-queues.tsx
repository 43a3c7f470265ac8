import { useWords } from '../../language/use-words.ts';
import { Ticking } from '../../live/ticking.tsx';
import { useLivePart } from '../../live/use-live-part.ts';
import { useTroubles } from '../board/use-troubles.ts';

const mostShown = 4;

/** The queues in trouble, the worst first; that all is calm where none is; that nothing is known where it isn’t. */
export function WallQueues() {
  const { say, code, format } = useWords();
  const isKnown = useLivePart(
    ({ snapshot, state }) => (snapshot?.asOf ?? 0) > 0 && state !== 'lost',
  );
  const troubles = useTroubles();
  if (!isKnown) return <p className="wall-calm">{say('board.situation.unknown')}</p>;
  const queues = troubles.flatMap((one) => (one.kind === 'queue' ? [one] : []));
  if (queues.length === 0) return <p className="wall-calm">{say('board.situation.calm')}</p>;
  return (
    <ul className="wall-queues">
      {queues.slice(0, mostShown).map(({ queue, severity }) => (
        <li key={`${queue.queue}|${queue.channel}`} data-severity={severity}>
          <strong>
            {queue.channel === 'VOICE' ? queue.name : `${queue.name} · ${code(queue.channel)}`}
          </strong>
          <span>
            {say('board.trouble.waiting', {
              count: queue.waiting,
              number: format.count(queue.waiting),
            })}
          </span>
          <span>{queue.oldestAt && <Ticking since={queue.oldestAt} />}</span>
        </li>
      ))}
    </ul>
  );
}
