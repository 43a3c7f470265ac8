import type { ActivityAnswer, ActivityRow } from '../../../../core/api/activity-wire.ts';
import type { Span } from '../../../../core/time/interval.ts';
import { useCenter } from '../../../api/center.ts';
import { useWords } from '../../../language/use-words.ts';

type Props = {
  row: ActivityRow;
  spans: ActivityAnswer['timelines'][number]['spans'];
  /** The first and last instant of the picture. */
  axis: Span;
};

/** An agent’s day; a pointer tells each stretch, a screen reader the sums. */
export function Timeline({ row, spans, axis }: Props) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const width = axis.to - axis.from;
  const named = ({ activity, status }: Props['spans'][number]) =>
    activity === 'custom' ? status : say(`board.activity.${activity}`);
  const summary = (['online', 'contact', 'idle', 'nonProductive'] as const)
    .map((term) => `${say(`activity.${term}`)} ${format.seconds(row[term])}`)
    .join(', ');
  const at = (instant: number) => format.instant(instant, timeZone, 'time');
  return (
    <div className="activity-day">
      <span className="activity-name">{row.name}</span>
      <svg
        viewBox={`0 0 ${width} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say('activity.timeline', { agent: row.name, summary })}
      >
        {spans.map((span) => (
          <rect
            key={span.from}
            className={`activity-${span.activity}`}
            x={span.from - axis.from}
            width={span.to - span.from}
            height={1}
          >
            <title>{`${at(span.from)} – ${at(span.to)} ${named(span)}`}</title>
          </rect>
        ))}
      </svg>
    </div>
  );
}
