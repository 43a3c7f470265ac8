import type { JourneysAnswer } from '../../../../core/api/journeys-wire.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Failed } from '../../../states/failed.tsx';
import { Loading } from '../../../states/loading.tsx';
import { BoardTable } from '../board-table.tsx';
import { useToday } from '../today-figures.ts';

const refreshMs = 60_000;

type Task = JourneysAnswer['tasks'][number];

/** Where callers left the menus and tasks of self-service today, and why; where most got lost comes first. */
export function JourneyFunnel() {
  const { say, format } = useWords();
  const { day } = useToday().today;
  const { data, error, refetch } = useAnswer('journeys', {
    query: { from: day, to: day },
    refetchInterval: refreshMs,
  });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const lost = ({ left, unfinished }: Task) => left + unfinished;
  const reasons = ({ reasons: given }: Task) =>
    Object.entries(given)
      .sort(([, one], [, other]) => other - one)
      .map(
        ([reason, count]) => `${reason || say('board.journeys.noReason')} ${format.count(count)}`,
      )
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
          cell: ({ task }) => task,
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
