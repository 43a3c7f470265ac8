import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { spanOfDays } from '../../../core/time/interval.ts';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Figure } from '../../figures/figure.tsx';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Answered } from '../../states/answered.tsx';

const shown = [
  'contactsHandled',
  'averageHandleTime',
  'averageInteractionTime',
  'averageHoldTimeAllContacts',
  'averageAfterContactWorkTime',
  'transferRate',
] as const satisfies MetricName[];

/** The agent's own day in figures; each leads to its contacts. The API gives agents nobody else's. */
export function OwnFigures({ today }: { today: string }) {
  const { say, nameOf } = useWords();
  const { timeZone } = useCenter();
  const query = { from: today, to: today, interval: 'day', groupBy: 'none', metrics: shown };
  const answer = useAnswer('history', { query, refetchInterval: 30_000 });
  const span = spanOfDays(today, today, timeZone);
  return (
    <Container
      header={
        <Header variant="h2" actions={<RouterLink href="/history">{say('home.all')}</RouterLink>}>
          {say('home.figures')}
        </Header>
      }
    >
      <Answered answer={answer}>
        {({ totals }) => (
          <KeyValuePairs
            columns={3}
            items={shown.map((metric) => ({
              label: nameOf(metric),
              value: (
                <Figure
                  metric={metric}
                  value={totals[metric]}
                  source={{ span, timeZone, scope: {} }}
                  fontSize="heading-l"
                />
              ),
            }))}
          />
        )}
      </Answered>
    </Container>
  );
}
