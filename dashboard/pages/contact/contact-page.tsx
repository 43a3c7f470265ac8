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
import { ContactGoingOn } from './contact-going-on.tsx';
import { ContactRecord } from './contact-record.tsx';
import { EarlierContacts, StoryLegs } from './story-contacts.tsx';
import { StoryTimeline } from './story-timeline.tsx';

/** One contact: what is known of it, its story, and the record as received. */
export default function ContactPage() {
  const { say } = useWords();
  const { id = '' } = useParams();
  const { role } = useCenter();
  const { data, error, refetch } = useAnswer('story', { id });
  if (!data) {
    if (!error) return <Loading />;
    const failed = <Failed error={error} retry={() => void refetch()} />;
    return role === 'supervisor' ? <ContactGoingOn id={id} unknown={failed} /> : failed;
  }
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
          <StoryTimeline story={data} />
        </Container>
        <StoryLegs story={data} />
        {role === 'supervisor' && <EarlierContacts story={data} />}
        <ContactRecord record={data.record} versions={data.versions} />
      </SpaceBetween>
    </ContentLayout>
  );
}
