import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { useCenter } from '../../api/center.ts';
import { ContactList } from '../../contact-list/contact-list.tsx';
import { useContactList } from '../../contact-list/use-contact-list.ts';
import { useWords } from '../../language/use-words.ts';
import { LineCustomers } from './line-customers.tsx';

/** All contacts of one customer, newest first; of a line also who was identified there. */
export default function CustomerPage() {
  const { say } = useWords();
  const { timeZone } = useCenter();
  const { id = '' } = useParams();
  const list = useContactList('customerContacts', id, {});
  const title = say('customer.title', { customer: id });
  return (
    <ContentLayout header={<Header variant="h1">{title}</Header>}>
      <SpaceBetween size="l">
        <LineCustomers id={id} />
        <ContactList list={list} timeZone={timeZone} label={title} />
      </SpaceBetween>
    </ContentLayout>
  );
}
