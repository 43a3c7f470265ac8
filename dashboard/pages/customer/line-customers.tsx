import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { CustomerDetail } from '../../../core/api/customer-wire.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { PastContacts } from '../../ccp/past-contacts.tsx';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Answered } from '../../states/answered.tsx';
import { Failed } from '../../states/failed.tsx';

type Seen = CustomerDetail['customerIds'][number];

/**
 * Of a line: who was identified in contacts from it, with their latest contacts. These stand under the customer's own id, and
 * not in the list of the line, since anybody may call from it.
 */
export function LineCustomers({ id }: { id: string }) {
  const { say } = useWords();
  const { data, error, refetch, isPlaceholderData } = useAnswer('customer', { id });
  if (error instanceof ApiProblem && error.code === 'customer-unknown') return null;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  const others = data && !isPlaceholderData ? othersOf(data) : [];
  if (others.length === 0) return null;
  return (
    <Container
      header={
        <Header variant="h2" description={say('customer.line.what')}>
          {say('customer.line')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {others.map((seen) => (
          <LineCustomer key={seen.name} seen={seen} />
        ))}
      </SpaceBetween>
    </Container>
  );
}

/** The list of the page has the contacts of its own customer already. */
const othersOf = ({ id, profile, customerIds }: CustomerDetail): Seen[] =>
  customerIds.filter(({ name }) => name !== id && name !== profile?.customerId);

function LineCustomer({ seen: { name, at } }: { seen: Seen }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const contacts = useAnswer('customerContacts', { id: name });
  const title = say('customer.title', { customer: name });
  return (
    <div>
      <Box variant="h3">
        <RouterLink href={`/customers/${encodeURIComponent(name)}`}>{title}</RouterLink>
      </Box>
      <Box variant="small">
        {say('customer.line.seen', { at: format.instant(at, timeZone, 'day-time') })}
      </Box>
      <Answered answer={contacts}>
        {(found) => <PastContacts contacts={found.contacts} label={title} />}
      </Answered>
    </div>
  );
}
