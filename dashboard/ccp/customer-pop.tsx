import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ApiProblem } from '../api/api-problem.ts';
import { useCenter } from '../api/center.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Announcement } from '../conversation/announcement.tsx';
import { useWords } from '../language/use-words.ts';
import { RouterLink } from '../shell/router-link.tsx';
import { Empty } from '../states/empty.tsx';
import { Failed } from '../states/failed.tsx';
import { Loading } from '../states/loading.tsx';
import type { LineContact } from './agent-line.ts';
import { PastContacts } from './past-contacts.tsx';
import { useCallerFacts } from './use-caller-facts.ts';

/**
 * Who calls, why, what is promised to them and what happened before. Agents may read nobody's contacts but their own, so they
 * see what the flows have told of the customer; supervisors see the history as well.
 */
export function CustomerPop({ contact }: { contact: LineContact }) {
  const { say, code } = useWords();
  const { role } = useCenter();
  const { customer, channel, stage } = contact;
  const id = customer.customerId ?? customer.address;
  const enabled = role === 'supervisor' && id !== null;
  const { data, error, refetch, isPlaceholderData } = useAnswer('customer', {
    ...(id !== null && { id }),
    enabled,
  });
  const detail = isPlaceholderData ? undefined : data;
  const facts = useCallerFacts(contact, detail);
  const unknown = error instanceof ApiProblem && error.code === 'customer-unknown';
  const who = customer.name ?? customer.address ?? say('desk.withheld');
  return (
    <SpaceBetween size="m">
      <Announcement
        urgent={
          stage === 'ringing' ? say('desk.offer', { channel: code(channel), customer: who }) : ''
        }
      />
      <KeyValuePairs columns={3} items={facts} />
      {enabled && !detail && !error && <Loading />}
      {unknown && <Empty title={say('line.unknown')} />}
      {error && !unknown && <Failed error={error} retry={() => void refetch()} />}
      {detail && <PastContacts contacts={detail.history.contacts} />}
      {detail && (
        <RouterLink href={`/customers/${encodeURIComponent(detail.id)}`}>
          {say('line.whole')}
        </RouterLink>
      )}
    </SpaceBetween>
  );
}
