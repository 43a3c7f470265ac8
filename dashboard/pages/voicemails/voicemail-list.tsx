import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';
import type { Range } from '../../range/shortcuts.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { type Progress, progressOf } from './progress-of.ts';
import { useVoicemailColumns } from './use-voicemail-columns.tsx';
import { useVoicemails } from './use-voicemails.ts';

type Props = { range: Range; queue: string | null; progress: Progress | null };

/** Messages of some days, the newest first; older ones are loaded when they are asked for. */
export function VoicemailList({ range, queue, progress }: Props) {
  const { say, format } = useWords();
  const columns = useVoicemailColumns();
  const list = useVoicemails(range, { queue });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = list;
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const all = data.pages.flatMap(({ voicemails }) => voicemails);
  const rows = all.filter((row) => (progress ?? progressOf(row)) === progressOf(row));
  return (
    <PagedTable
      rows={rows}
      columns={columns}
      trackBy={({ id }) => id}
      label={say('page.voicemails')}
      empty={say(all.length > 0 ? 'voicemail.none.chosen' : 'voicemail.none')}
      header={
        <Header variant="h2" counter={`(${format.count(rows.length)}${hasNextPage ? '+' : ''})`}>
          {format.days(range.from, range.to)}
        </Header>
      }
      footer={
        hasNextPage && (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('voicemail.more')}
          </Button>
        )
      }
    />
  );
}
