import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ActivityRow } from '../../../../core/api/activity-wire.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import { ActivityTerm } from './activity-term.tsx';

/** Of an agent, or all agents together. */
export function ActivityFacts({ title, total }: { title: string; total: ActivityRow }) {
  const { say, format } = useWords();
  const { occupancy, online, contact, idle, nonProductive, missed } = total;
  const share = (part: number) =>
    online === 0 ? <NotDefined /> : `${format.seconds(part)} · ${format.share(part / online)}`;
  const items = [
    ['occupancy', occupancy === null ? <NotDefined key="none" /> : format.share(occupancy)],
    ['online', format.seconds(online)],
    ['contact', share(contact)],
    ['idle', share(idle)],
    ['nonProductive', share(nonProductive)],
    ['missed', format.count(missed)],
  ] as const;
  return (
    <Container
      header={
        <Header variant="h2" description={say('activity.hint')}>
          {title}
        </Header>
      }
    >
      <KeyValuePairs
        columns={3}
        items={items.map(([term, value]) => ({ label: <ActivityTerm term={term} />, value }))}
      />
    </Container>
  );
}
