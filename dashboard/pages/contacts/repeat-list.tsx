import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
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
  const answer = useAnswer('repeats', { query: { from, to, timeZone } });
  const rows = answer.data?.rows ?? [];
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('history.repeats.definition')}>
          {say('history.repeats')}
        </Header>
      }
    >
      {answer.error ? (
        <Failed error={answer.error} retry={() => void answer.refetch()} />
      ) : (
        <ContactTable
          contacts={rows}
          timeZone={timeZone}
          loading={answer.isPending}
          label={say('history.repeats')}
          header={
            <Header
              variant="h2"
              description={format.days(from, to)}
              actions={
                <ExportContacts
                  all={async () => rows}
                  timeZone={timeZone}
                  disabled={rows.length === 0}
                />
              }
            >
              {say('contacts.found', { count: rows.length, number: format.count(rows.length) })}
            </Header>
          }
        />
      )}
    </ContentLayout>
  );
}
