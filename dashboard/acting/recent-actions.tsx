import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { CommandName } from '../../core/api/routes.ts';
import type { ListedAction } from '../../core/audit/action.ts';
import { useCenter } from '../api/center.ts';
import { useAgentName } from '../api/use-agent-name.ts';
import { useWords } from '../language/use-words.ts';
import { Empty } from '../states/empty.tsx';
import { Failed } from '../states/failed.tsx';
import { Loading } from '../states/loading.tsx';
import { actionChange } from './action-change.ts';
import { ActionResult } from './action-result.tsx';
import { ActionSubject } from './action-subject.tsx';
import { useActions } from './use-actions.ts';

/** Who did what or wanted to, when, to whom and with what result, newest first; embedded where a frame around it has the title. */
export function RecentActions({ isEmbedded = false }: { isEmbedded?: boolean }) {
  const { say } = useWords();
  const columns = useColumns();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useActions();
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <SpaceBetween size="s">
      <Table
        header={isEmbedded ? undefined : <Header variant="h2">{say('act.recent')}</Header>}
        items={data.pages.flatMap(({ actions }) => actions)}
        columnDefinitions={columns}
        variant={isEmbedded ? 'embedded' : 'container'}
        contentDensity="compact"
        wrapLines
        enableKeyboardNavigation
        ariaLabels={{ tableLabel: say('act.recent') }}
        empty={<Empty title={say('act.recent.empty')} />}
      />
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('act.recent.more')}
        </Button>
      )}
    </SpaceBetween>
  );
}

function useColumns(): TableProps.ColumnDefinition<ListedAction>[] {
  const words = useWords();
  const { say, format } = words;
  const { timeZone } = useCenter();
  const nameOf = useAgentName();
  return [
    {
      id: 'at',
      header: say('act.recent.at'),
      isRowHeader: true,
      cell: ({ at }) => format.instant(at, timeZone, 'day-time'),
    },
    { id: 'by', header: say('act.recent.by'), cell: ({ by }) => nameOf(by) },
    {
      id: 'what',
      header: say('act.recent.what'),
      cell: ({ command }) => say(`act.command.${command as CommandName}`),
    },
    {
      id: 'subject',
      header: say('act.recent.subject'),
      cell: (action) => <ActionSubject action={action} />,
    },
    {
      id: 'change',
      header: say('act.recent.change'),
      cell: (action) => actionChange(action, { ...words, personName: nameOf }, timeZone),
    },
    {
      id: 'result',
      header: say('act.recent.result'),
      cell: (action) => <ActionResult action={action} />,
    },
  ];
}
