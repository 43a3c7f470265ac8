import { useCollection } from '@cloudscape-design/collection-hooks';
import Alert from '@cloudscape-design/components/alert';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import type { FlowList } from '../../../core/api/flows-wire.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { DaySelect } from './day-select.tsx';
import { useFlowView } from './place.ts';
import { useFlowColumns } from './use-flow-columns.tsx';

const refreshMs = 60_000;

/** The center's flows and modules, with how many contacts went through each on a day. */
export default function FlowsPage() {
  const { say } = useWords();
  const { day, showDay } = useFlowView();
  const { data, error, refetch, isPlaceholderData } = useAnswer('flows', {
    query: { day },
    ...(day === null && { refetchInterval: refreshMs }),
  });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <ContentLayout
      header={
        <Header variant="h1" actions={<DaySelect day={day} onChange={showDay} />}>
          {say('page.flows')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {data.flows.every(({ contacts }) => contacts === 0) && (
          <Alert type="info">{say('flows.quiet.all')}</Alert>
        )}
        <FlowTable flows={data.flows} day={day} loading={isPlaceholderData} />
      </SpaceBetween>
    </ContentLayout>
  );
}

type Props = { flows: FlowList['flows']; day: string | null; loading: boolean };
const busiestFirst = { sortingColumn: { sortingField: 'contacts' }, isDescending: true };

function FlowTable({ flows, day, loading }: Props) {
  const { say } = useWords();
  const { items, collectionProps, filterProps } = useCollection(flows, {
    filtering: { fields: ['name', 'description'], noMatch: <Empty title={say('flows.none')} /> },
    sorting: { defaultState: busiestFirst },
  });
  return (
    <Table
      {...collectionProps}
      items={items}
      trackBy="name"
      columnDefinitions={useFlowColumns(day)}
      loading={loading}
      loadingText={say('app.loading')}
      stickyColumns={{ first: 1 }}
      contentDensity="compact"
      enableKeyboardNavigation
      ariaLabels={{ tableLabel: say('page.flows') }}
      filter={
        <TextFilter
          {...filterProps}
          filteringAriaLabel={say('flows.find')}
          filteringPlaceholder={say('flows.find')}
        />
      }
      empty={<Empty title={say('flows.none')} />}
    />
  );
}
