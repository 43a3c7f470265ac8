import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { usesThreshold } from '../../../../core/metrics/uses-threshold.ts';
import { figureLink } from '../../../figures/figure-link.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { RowNotes } from '../annotations/row-notes.tsx';
import type { HistoryState } from '../history-state.ts';
import { useHourName } from './use-hour-name.ts';
import { type HourPlace, spansOfHour } from './week-grid.ts';

type Props = { place: HourPlace; state: HistoryState; timeZone: string };

/** The days on which an hour of the week lay, each leading to its contacts. */
export function HourContacts({ place, state, timeZone }: Props) {
  const { say, format } = useWords();
  const { long } = useHourName();
  const { metric, scope, thresholdSeconds } = state;
  return (
    <Container
      header={<Header variant="h3">{say('figures.week.hour', { hour: long(place) })}</Header>}
    >
      <ul className="heat-days">
        {spansOfHour(place, state, timeZone).map((span) => (
          <li key={span.from}>
            <RouterLink
              href={figureLink({
                ...{ metric, span, scope, timeZone },
                ...(thresholdSeconds && usesThreshold(metric) && { thresholdSeconds }),
              })}
            >
              {format.instant(span.from, timeZone, 'day')}
            </RouterLink>
            <RowNotes span={span} state={state} />
          </li>
        ))}
      </ul>
    </Container>
  );
}
