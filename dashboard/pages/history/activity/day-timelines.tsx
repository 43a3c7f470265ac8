import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import type { ActivityAnswer } from '../../../../core/api/activity-wire.ts';
import { intervalsIn, spanOfDays } from '../../../../core/time/interval.ts';
import type { Day } from '../../../../core/time/zone.ts';
import { useWords } from '../../../language/use-words.ts';
import './activity.css';
import { Timeline } from './timeline.tsx';

/** As the strip shows them; a status of the center’s own is `custom`. */
const shown = [
  'on-contact',
  'after-contact-work',
  'incoming',
  'available',
  'custom',
  'missed',
  'unknown',
] as const;

/** Each agent’s day as a strip, under one clock. The table beside it has the same in numbers. */
export function DayTimelines({ activity, day }: { activity: ActivityAnswer; day: Day }) {
  const { say, format } = useWords();
  const { timeZone, timelines, agents } = activity;
  const spans = timelines.flatMap((own) => own.spans);
  const whole = spanOfDays(day, day, timeZone);
  const first = Math.min(whole.to, ...spans.map(({ from }) => from));
  const last = Math.max(first + 1, ...spans.map(({ to }) => to));
  const hours = intervalsIn({ from: first, to: last }, 'hour', timeZone);
  const axis = { from: hours[0]?.from ?? first, to: hours.at(-1)?.to ?? last };
  const place = (at: number) => `${((at - axis.from) / (axis.to - axis.from)) * 100}%`;
  return (
    <Container header={<Header variant="h2">{say('activity.timelines')}</Header>}>
      <ul className="activity-legend">
        {shown.map((name) => (
          <li key={name}>
            <span className={`activity-mark activity-${name}`} />
            {name === 'custom' ? say('activity.custom') : say(`board.activity.${name}`)}
          </li>
        ))}
      </ul>
      <div className="activity-days">
        {timelines.map((own) => {
          const row = agents.find(({ key }) => key === own.agent);
          return row && <Timeline key={own.agent} row={row} spans={own.spans} axis={axis} />;
        })}
        <div className="activity-hours" aria-hidden="true">
          {hours.map(({ from }) => (
            <span key={from} style={{ insetInlineStart: place(from) }}>
              {format.instant(from, timeZone, 'time')}
            </span>
          ))}
        </div>
      </div>
    </Container>
  );
}
