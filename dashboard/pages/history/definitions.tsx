import ExpandableSection from '@cloudscape-design/components/expandable-section';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { useWords } from '../../language/use-words.ts';

/** What each figure shown means. */
export function Definitions({ metrics }: { metrics: readonly MetricName[] }) {
  const { say, nameOf, definitionOf } = useWords();
  return (
    <ExpandableSection variant="container" headerText={say('history.definitions')}>
      <KeyValuePairs
        columns={2}
        items={metrics.map((metric) => ({ label: nameOf(metric), value: definitionOf(metric) }))}
      />
    </ExpandableSection>
  );
}
