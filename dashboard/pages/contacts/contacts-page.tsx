import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSearchParams } from 'react-router';
import { isMetricName } from '../../../core/metrics/metrics.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { ContactList } from '../../contact-list/contact-list.tsx';
import { useContactList } from '../../contact-list/use-contact-list.ts';
import { useWords } from '../../language/use-words.ts';
import { AnyDays } from './any-days.tsx';
import { type ContactsShown, contactsShown } from './contacts-query.ts';
import { FindContact } from './find-contact.tsx';
import { RepeatList } from './repeat-list.tsx';
import { ShownFacts } from './shown-facts.tsx';

/** The contacts behind a figure; without one, all contacts of some days. */
export default function ContactsPage() {
  const [search] = useSearchParams();
  const center = useCenter();
  const today = dayOf(centerNow(), center.timeZone);
  const [from, to] = [search.get('repeatsFrom'), search.get('repeatsTo')];
  if (from && to) return <RepeatList from={from} to={to} search={search} />;
  const shown = contactsShown(search, center, today);
  return <FigureContacts key={search.toString()} shown={shown} />;
}

function FigureContacts({ shown }: { shown: ContactsShown }) {
  const { say, nameOf, definitionOf } = useWords();
  const { metric, span, scope, timeZone } = shown;
  const { thresholdSeconds, atLeastSeconds, lessThanSeconds } = shown;
  const whileBehind = shown.whileBehind ? 'true' : null;
  const bounds = { thresholdSeconds, atLeastSeconds, lessThanSeconds, whileBehind };
  const query = { metric, ...span, ...scope, ...bounds, limit: 500 };
  const list = useContactList('contacts', null, query);
  const title = metric === null ? say('contacts.all') : nameOf(metric);
  const definition = metric !== null && isMetricName(metric) ? definitionOf(metric) : undefined;
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={definition}>
          {title}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {metric === null && <FindContact />}
        {metric === null && <AnyDays shown={shown} />}
        <ShownFacts shown={shown} />
        <ContactList list={list} timeZone={timeZone} label={title} />
      </SpaceBetween>
    </ContentLayout>
  );
}
