import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect } from 'react';
import { addDays, dayOf } from '../../../../core/time/zone.ts';
import { useCenter } from '../../../api/center.ts';
import { centerNow } from '../../../api/center-time.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { Failed } from '../../../states/failed.tsx';
import { Loading } from '../../../states/loading.tsx';
import { useVoicemailColumns } from '../../voicemails/use-voicemail-columns.tsx';
import { useVoicemails } from '../../voicemails/use-voicemails.ts';
import { BoardTable } from '../board-table.tsx';

const shown = ['at', 'from', 'queue', 'sound', 'state', 'agent'];

/** Messages of a week that nobody has dealt with, the longest waiting first. */
export function VoicemailsOpen() {
  const { say } = useWords();
  const { timeZone } = useCenter();
  const columns = useVoicemailColumns().filter(({ id }) => shown.includes(id));
  const to = dayOf(centerNow(), timeZone);
  const open = useVoicemails({ from: addDays(to, -6), to }, { isOpen: true });
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = open;
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const all = data.pages.flatMap(({ voicemails }) => voicemails);
  return (
    <SpaceBetween size="xs">
      <BoardTable
        rows={all.toReversed()}
        columns={columns}
        trackBy={({ id }) => id}
        label={say('voicemail.widget')}
        empty={say('voicemail.widget.empty')}
      />
      <RouterLink href="/voicemails">{say('voicemail.all')}</RouterLink>
    </SpaceBetween>
  );
}
