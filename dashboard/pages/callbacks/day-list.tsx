import Header from '@cloudscape-design/components/header';
import type { CallbackRow } from '../../../core/callbacks/wire.ts';
import { CallbackMenu } from '../../acting/callback-menu.tsx';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import { useCallbackColumns } from './use-callback-columns.tsx';

const refreshMs = 15_000;

/** What is promised for one day, open and closed, in the order of time; what can be done stands at its end. */
export function DayList({ day }: { day: string }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const columns = useCallbackColumns<CallbackRow>(timeZone);
  const answer = useAnswer('callbacks', { query: { day }, refetchInterval: refreshMs });
  return (
    <Answered answer={answer}>
      {({ callbacks }) => (
        <PagedTable
          rows={callbacks}
          columns={[
            ...columns,
            {
              id: 'act',
              header: say('callback.act'),
              cell: (callback) => <CallbackMenu callback={callback} />,
            },
          ]}
          trackBy={({ id }) => id}
          label={say('page.callbacks')}
          empty={say('callback.none')}
          header={
            <Header variant="h2" counter={`(${format.count(callbacks.length)})`}>
              {format.days(day, day)}
            </Header>
          }
        />
      )}
    </Answered>
  );
}
