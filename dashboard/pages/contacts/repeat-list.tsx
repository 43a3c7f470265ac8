import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import type { JourneyList, RepeatsAnswer } from '../../../core/api/repeats-wire.ts';
import { useCenter } from '../../api/center.ts';
import { joinList, splitList } from '../../api/list-text.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { ContactTable } from '../../contact-list/contact-table.tsx';
import { ExportContacts } from '../../contact-list/export-contacts.tsx';
import { journeyLists } from '../../figures/repeats-link.ts';
import { useScopeOptions } from '../../figures/use-scope-options.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';

type Props = { from: string; to: string; search: URLSearchParams };

/** The journeys behind the figures of repeat contacts and of first-contact resolution. */
export function RepeatList({ from, to, search }: Props) {
  const { say, format } = useWords();
  const center = useCenter();
  const options = useScopeOptions();
  const timeZone = search.get('timeZone') ?? center.timeZone;
  const queues = splitList(search.get('queues'));
  const list = listIn(search.get('list'));
  const { data, error, refetch, isPending } = useAnswer('repeats', {
    query: { from, to, timeZone, list, ...(queues.length > 0 && { queues: joinList(queues) }) },
  });
  const names = queues.map((id) => options.queues.find(({ value }) => value === id)?.label ?? id);
  const title = say(journeyLists[list].name);
  const definition = say(journeyLists[list].definition, {
    days: data?.withinDays ?? center.repeatWithinDays,
  });
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={definition}>
          {title}
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
          label={title}
          header={
            <Found
              answer={data}
              of={[format.days(from, to), ...names].join(' · ')}
              timeZone={timeZone}
            />
          }
        />
      )}
    </ContentLayout>
  );
}

const listIn = (text: string | null): JourneyList =>
  text !== null && Object.hasOwn(journeyLists, text) ? (text as JourneyList) : 'repeats';

type FoundProps = {
  answer: RepeatsAnswer | undefined;
  /** The days, and the queues where it is not all of them. */
  of: string;
  timeZone: string;
};

/** How many there are, and how many of them are listed where that is not all. */
function Found({ answer, of, timeZone }: FoundProps) {
  const { say, format } = useWords();
  const { listed: count = 0, rows = [] } = answer ?? {};
  const newest = say('history.repeats.truncated', { number: format.count(rows.length) });
  return (
    <Header
      variant="h2"
      description={count > rows.length ? `${of} · ${newest}` : of}
      actions={
        <ExportContacts all={async () => rows} timeZone={timeZone} disabled={rows.length === 0} />
      }
    >
      {answer
        ? say('contacts.found', { count, number: format.count(count) })
        : say('contacts.searching')}
    </Header>
  );
}
