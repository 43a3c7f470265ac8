import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AlertRow } from '../../../core/alerts/wire.ts';
import { useAlertValue } from '../../alerts/use-alert-value.ts';
import { useMeasured } from '../../alerts/use-measured.ts';
import { useApi } from '../../api/api.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { leadsTo } from './leads-to.ts';
import { Severity } from './severity.tsx';
import { Subjects } from './subjects.tsx';

const refreshMs = 60_000;

/** Alerts that are over, newest first. */
export function AlertHistory() {
  const { say } = useWords();
  const api = useApi();
  const pages = useInfiniteQuery({
    queryKey: ['alerts-over'],
    queryFn: ({ signal, pageParam }) =>
      api.read('alerts', { signal, query: { state: 'over', cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.cursor,
    refetchInterval: refreshMs,
  });
  const columns = useColumns();
  if (pages.error && !pages.data)
    return <Failed error={pages.error} retry={() => void pages.refetch()} />;
  return (
    <Table
      header={<Header variant="h2">{say('alerts.over')}</Header>}
      ariaLabels={{ tableLabel: say('alerts.over') }}
      items={pages.data?.pages.flatMap(({ alerts }) => alerts) ?? []}
      trackBy="id"
      loading={pages.isPending}
      loadingText={say('app.loading')}
      columnDefinitions={columns}
      wrapLines
      enableKeyboardNavigation
      empty={<Empty title={say('alerts.over.none')} />}
      footer={
        pages.hasNextPage && (
          <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {say('alerts.more')}
          </Button>
        )
      }
    />
  );
}

function Concerned({ alert }: { alert: AlertRow }) {
  const { say } = useWords();
  const leads = leadsTo(alert.link);
  return (
    <>
      {alert.subjects.length > 0 && <Subjects alert={alert} />}
      {leads && (
        <RouterLink href={alert.link} ariaLabel={`${say(leads.text)}: ${alert.rule.name}`}>
          {say(leads.text)}
        </RouterLink>
      )}
    </>
  );
}

function useColumns() {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const shown = useAlertValue();
  const measured = useMeasured();
  const instant = (at: number) => format.instant(at, timeZone, 'full');
  return [
    {
      id: 'rule',
      header: say('alerts.rule'),
      minWidth: 180,
      isRowHeader: true,
      cell: ({ rule }: AlertRow) => rule.name,
    },
    {
      id: 'measured',
      header: say('rule.what'),
      minWidth: 180,
      cell: ({ rule }: AlertRow) => measured(rule),
    },
    {
      id: 'severity',
      header: say('alerts.severity'),
      minWidth: 130,
      cell: ({ severity }: AlertRow) => <Severity severity={severity} />,
    },
    { id: 'since', header: say('alerts.since'), cell: ({ since }: AlertRow) => instant(since) },
    {
      id: 'ended',
      header: say('alerts.ended'),
      cell: ({ clearedAt, clearedBy }: AlertRow) =>
        clearedAt !== null && clearedBy
          ? `${instant(clearedAt)}, ${say(`alerts.endedBy.${clearedBy}`)}`
          : '',
    },
    {
      id: 'lasts',
      header: say('alerts.lasts'),
      cell: ({ since, clearedAt }: AlertRow) => format.seconds((clearedAt ?? since) - since),
    },
    {
      id: 'worst',
      header: say('alerts.worst'),
      cell: ({ rule, worst }: AlertRow) =>
        `${shown(rule, worst)} (${say(`alerts.limit.${rule.trouble}`, { value: shown(rule, rule.threshold) })})`,
    },
    {
      id: 'concerned',
      header: say('alerts.concerned'),
      cell: (alert: AlertRow) => <Concerned alert={alert} />,
    },
    {
      id: 'note',
      header: say('alerts.note'),
      cell: ({ acknowledged }: AlertRow) =>
        acknowledged ? [acknowledged.by, acknowledged.note].filter(Boolean).join(': ') : '',
    },
  ];
}
