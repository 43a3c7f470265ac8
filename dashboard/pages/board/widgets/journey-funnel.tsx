import type { SelfServiceAnswer } from '../../../../core/api/self-service-wire.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useLabelOf } from '../../../language/use-label-of.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { Failed } from '../../../states/failed.tsx';
import { Loading } from '../../../states/loading.tsx';
import { useReasonName } from '../../self-service/use-reason-name.ts';
import { BoardTable } from '../board-table.tsx';
import { useToday } from '../today-figures.ts';

const refreshMs = 60_000;

type Task = SelfServiceAnswer['tasks'][number];

/**
 * Where callers left the menus and tasks of self-service today, and why; where most were lost comes first. The figures are those of the
 * page that each task leads to, with the visits behind them.
 */
export function JourneyFunnel() {
  const { say, format } = useWords();
  const labelOf = useLabelOf();
  const reasonName = useReasonName();
  const { day } = useToday().today;
  const { data, error, refetch } = useAnswer('selfService', {
    query: { from: day, to: day },
    refetchInterval: refreshMs,
  });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const lost = ({ left, unfinished }: Task) => left + unfinished;
  const reasons = ({ task }: Task) =>
    data.exits
      .filter((exit) => exit.task === task)
      .map((exit) => `${reasonName(exit)} ${format.count(exit.contacts)}`)
      .join(', ');
  const count = (id: 'entered' | 'finished' | 'left' | 'unfinished') => ({
    id,
    header: say(`board.journeys.${id}`),
    sortingField: id,
    cell: (task: Task) => format.count(task[id]),
  });
  return (
    <BoardTable
      rows={data.tasks.toSorted((one, other) => lost(other) - lost(one))}
      trackBy={({ task }) => task}
      label={say('board.journeys')}
      empty={say('board.journeys.empty')}
      columns={[
        {
          id: 'task',
          header: say('board.journeys.task'),
          isRowHeader: true,
          sortingField: 'task',
          cell: ({ task }) => (
            <RouterLink href={`/history/self-service?from=${day}&to=${day}`}>
              {labelOf('task', task)}
            </RouterLink>
          ),
        },
        count('entered'),
        count('finished'),
        {
          id: 'rate',
          header: say('board.journeys.rate'),
          sortingField: 'rate',
          cell: ({ rate }) => (rate === null ? <NotDefined /> : format.share(rate)),
        },
        count('left'),
        { id: 'reasons', header: say('board.journeys.reasons'), cell: reasons },
        count('unfinished'),
      ]}
    />
  );
}
