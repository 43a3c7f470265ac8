import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import LiveRegion from '@cloudscape-design/components/live-region';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ContactRow } from '../../core/api/wire.ts';
import type { Say } from '../language/use-words.ts';
import { useWords } from '../language/use-words.ts';
import { Failed } from '../states/failed.tsx';
import { ContactTable } from './contact-table.tsx';
import { ExportContacts } from './export-contacts.tsx';
import type { useContactList } from './use-contact-list.ts';

type Props = { list: ReturnType<typeof useContactList>; timeZone: string; label: string };

/** A list with how many were found, how to get the rest, and its export. */
export function ContactList({ list, timeZone, label }: Props) {
  const { say, format } = useWords();
  const { contacts, complete, loading, error, retry } = list;
  const found = foundText(list, say, format.count);
  return (
    <SpaceBetween size="m">
      <LiveRegion hidden>{found}</LiveRegion>
      {error && <Failed error={error} retry={retry} />}
      <ContactTable
        contacts={contacts}
        timeZone={timeZone}
        loading={loading && contacts.length === 0}
        label={label}
        header={
          <Header
            variant="h2"
            description={countedText(contacts, complete, say)}
            actions={
              <ExportContacts all={list.all} timeZone={timeZone} disabled={contacts.length === 0} />
            }
          >
            {found}
          </Header>
        }
        footer={contacts.length > 0 && !complete && <More list={list} />}
      />
    </SpaceBetween>
  );
}

function More({ list: { loading, loadMore, loadAll } }: { list: Props['list'] }) {
  const { say } = useWords();
  if (loading) return <StatusIndicator type="loading">{say('contacts.searching')}</StatusIndicator>;
  return (
    <SpaceBetween size="xs" direction="horizontal">
      <Button onClick={loadMore}>{say('contacts.more')}</Button>
      <Button onClick={loadAll}>{say('contacts.loadAll')}</Button>
    </SpaceBetween>
  );
}

/** How many, and of how many where that is told before all of them are there. */
function foundText(
  { contacts, complete, total }: Props['list'],
  say: Say,
  show: (count: number) => string,
) {
  const count = contacts.length;
  if (!complete && total !== null && total > count)
    return say('contacts.foundOf', { count: total, number: show(count), total: show(total) });
  return say(complete ? 'contacts.found' : 'contacts.foundSoFar', { count, number: show(count) });
}

/** For a share: how many of the list are in its numerator, once all of them are there. */
function countedText(contacts: readonly ContactRow[], complete: boolean, say: Say) {
  if (!complete || !contacts.some((contact) => contact.counted !== undefined)) return undefined;
  const counted = contacts.filter((contact) => contact.counted).length;
  return say('contacts.counted', { counted, count: contacts.length });
}
