import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { AfterContactWorkAnswer } from '../../../../core/api/figures-wire.ts';
import { lowSample } from '../../../../core/metrics/sample-size.ts';
import { spanOfDays } from '../../../../core/time/interval.ts';
import type { Day } from '../../../../core/time/zone.ts';
import { useCenter } from '../../../api/center.ts';
import { Defined } from '../../../figures/defined.tsx';
import { Figure } from '../../../figures/figure.tsx';
import { useWords } from '../../../language/use-words.ts';

type Props = { queues: AfterContactWorkAnswer['queues']; range: { from: Day; to: Day } };

/** What is long in each queue. */
export function QueuesWork({ queues, range: { from, to } }: Props) {
  const { say } = useWords();
  const { timeZone } = useCenter();
  const span = spanOfDays(from, to, timeZone);
  const figure = (metric: 'contactsHandled' | 'afterContactWorkTime95') =>
    function cell({ id, name, contacts, p95 }: Props['queues'][number]) {
      const values = { contactsHandled: contacts, afterContactWorkTime95: p95 };
      return (
        <Figure
          metric={metric}
          value={values[metric]}
          of={name}
          source={{ span, scope: { queues: [id] }, timeZone }}
          lowSample={lowSample(metric, values)}
        />
      );
    };
  return (
    <Table
      items={queues}
      trackBy="id"
      header={<Header variant="h2">{say('figures.work.queues')}</Header>}
      ariaLabels={{ tableLabel: say('figures.work.queues') }}
      columnDefinitions={[
        {
          id: 'queue',
          header: say('history.group.queue'),
          isRowHeader: true,
          cell: ({ name }) => name,
        },
        ...(['contactsHandled', 'afterContactWorkTime95'] as const).map((metric) => ({
          id: metric,
          header: <Defined metric={metric} />,
          cell: figure(metric),
        })),
      ]}
    />
  );
}
