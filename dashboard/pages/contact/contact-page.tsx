import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { ContactRecord } from './contact-record.tsx';
import { ContactTimeline } from './contact-timeline.tsx';

/** One contact: what is known of it, when it happened, and the record it comes from. */
export default function ContactPage() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const { role } = useCenter();
  const { data, error, refetch } = useAnswer('contact', { id });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const customer = role === 'supervisor' ? data.customer : null;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={id}
          actions={
            customer !== null && (
              <RouterLink href={`/customers/${encodeURIComponent(customer)}`} variant="primary">
                {say('contact.customer')}
              </RouterLink>
            )
          }
        >
          {say('page.contact')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">{say('contact.facts')}</Header>}>
          <ContactFacts row={data.row} />
        </Container>
        <Container header={<Header variant="h2">{say('contact.timeline')}</Header>}>
          <ContactTimeline row={data.row} record={data.record} />
        </Container>
        <ContactRecord record={data.record} versions={data.versions} />
      </SpaceBetween>
    </ContentLayout>
  );
}
