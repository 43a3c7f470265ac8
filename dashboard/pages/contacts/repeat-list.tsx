import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import type { RepeatsAnswer } from '../../../core/api/wire.ts';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { ContactTable } from '../../contact-list/contact-table.tsx';
import { ExportContacts } from '../../contact-list/export-contacts.tsx';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';

type Props = { from: string; to: string; timeZone: string | null };

/** The contacts behind the figure of repeat contacts. */
export function RepeatList({ from, to, timeZone: zone }: Props) {
  const { say, format } = useWords();
  const center = useCenter();
  const timeZone = zone ?? center.timeZone;
  const { data, error, refetch, isPending } = useAnswer('repeats', {
    query: { from, to, timeZone },
  });
  const days = format.days(from, to);
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('history.repeats.definition')}>
          {say('history.repeats')}
        </Header>
      }
    >
      {error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : (
        <ContactTable
          contacts={data?.rows ?? []}
          timeZone={timeZone}
          loading={isPending}
          label={say('history.repeats')}
          header={<Found answer={data} days={days} timeZone={timeZone} />}
        />
      )}
    </ContentLayout>
  );
}

type FoundProps = { answer: RepeatsAnswer | undefined; days: string; timeZone: string };

/** How many there are, and how many of them are listed where that is not all. */
function Found({ answer, days, timeZone }: FoundProps) {
  const { say, format } = useWords();
  const { repeats = 0, rows = [], truncated = false } = answer ?? {};
  const listed = say('history.repeats.truncated', { number: format.count(rows.length) });
  return (
    <Header
      variant="h2"
      description={truncated ? `${days} · ${listed}` : days}
      actions={
        <ExportContacts all={async () => rows} timeZone={timeZone} disabled={rows.length === 0} />
      }
    >
      {say('contacts.found', { count: repeats, number: format.count(repeats) })}
    </Header>
  );
}
