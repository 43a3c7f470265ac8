import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { HistoryAnswer } from '../../../core/api/wire.ts';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { Definitions } from './definitions.tsx';
import { ExportHistory } from './export-history.tsx';
import type { FilterProps } from './filter-props.ts';
import { HistoryChart } from './history-chart.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { historyQuery } from './history-state.ts';
import { HistoryTable } from './history-table.tsx';
import { NoHistory } from './no-history.tsx';
import { RepeatsTile } from './repeats-tile.tsx';
import { useHistoryState } from './use-history-state.ts';

/** Any past range, by interval and group. */
export default function HistoryPage() {
  const { say } = useWords();
  const { state, change, today } = useHistoryState();
  const answer = useAnswer('history', { query: historyQuery(state) });
  const { data, error } = answer;
  const empty = data !== undefined && isEmpty(data);
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          actions={
            data &&
            !empty && (
              <ExportHistory answer={data} state={state} ready={!answer.isPlaceholderData} />
            )
          }
        >
          {say('page.history')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <HistoryFilters state={state} change={change} today={today} />
        {error && <Failed error={error} retry={() => void answer.refetch()} />}
        {!data && !error && <Loading />}
        {data && !error && (
          <Figures answer={data} state={state} change={change} loading={answer.isPlaceholderData} />
        )}
      </SpaceBetween>
    </ContentLayout>
  );
}

const isEmpty = ({ totals }: HistoryAnswer) => totals.contactsCreated === 0;

type Props = FilterProps & { answer: HistoryAnswer; loading: boolean };

/** Chart, table and words for one answer. */
function Figures({ answer, state, change, loading }: Props) {
  const { role } = useCenter();
  return (
    <SpaceBetween size="l">
      {isEmpty(answer) ? (
        <NoHistory />
      ) : (
        <HistoryChart answer={answer} state={state} change={change} />
      )}
      <HistoryTable answer={answer} state={state} change={change} loading={loading} />
      <Definitions metrics={state.metrics} />
      {role === 'supervisor' && <RepeatsTile state={state} />}
    </SpaceBetween>
  );
}
