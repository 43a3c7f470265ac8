import type { Grouping } from '../../../../core/api/wire.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Figure } from '../../../figures/figure.tsx';
import { fieldOfGrouping } from '../../../figures/scope.ts';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import { Empty } from '../../../states/empty.tsx';
import { Failed } from '../../../states/failed.tsx';
import { Loading } from '../../../states/loading.tsx';
import { useToday } from '../today-figures.ts';

const refreshMs = 30_000;
const metric = 'contactsCreated';

/** Today’s contacts by what they have in common, the most frequent first; each part opens to its contacts. */
export function Mix({ groupBy }: { groupBy: Grouping }) {
  const { say, format } = useWords();
  const { today, span } = useToday();
  const nameOf = useGroupName(groupBy);
  const { data, error, refetch } = useAnswer('history', {
    query: { from: today.day, to: today.day, groupBy, metrics: [metric] },
    refetchInterval: refreshMs,
  });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const total = data.totals[metric] ?? 0;
  const groups = data.groups.toSorted(
    (a, b) => (b.metrics[metric] ?? 0) - (a.metrics[metric] ?? 0),
  );
  if (total === 0) return <Empty title={say('today.chart.empty')} />;
  const field = fieldOfGrouping[groupBy];
  return (
    <ul className="mix">
      {groups.map(({ key, name, metrics }) => {
        const count = metrics[metric] ?? 0;
        const scope = field ? { [field]: [key] } : {};
        return (
          <li key={key}>
            <span className="mix-name">{nameOf(name)}</span>
            <span>
              <Figure
                metric={metric}
                value={count}
                source={{ span, timeZone: today.timeZone, scope }}
                of={nameOf(name)}
              />{' '}
              · {format.share(count / total)}
            </span>
            <meter className="mix-bar" min={0} max={total} value={count} aria-hidden="true" />
          </li>
        );
      })}
    </ul>
  );
}
