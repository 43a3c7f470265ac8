import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { isMetricName } from '../../../core/metrics/metrics.ts';
import { usesThreshold } from '../../../core/metrics/uses-threshold.ts';
import { scopeFields } from '../../figures/scope.ts';
import { useScopeOptions } from '../../figures/use-scope-options.ts';
import { useWords } from '../../language/use-words.ts';
import type { ContactsShown } from './contacts-query.ts';

/** The span, filters and threshold that the list stands for. */
export function ShownFacts({ shown }: { shown: ContactsShown }) {
  const { say, format } = useWords();
  const options = useScopeOptions();
  const { span, timeZone, scope, thresholdSeconds, metric } = shown;
  const at = (instant: number) => format.instant(instant, timeZone, 'full');
  const filters = scopeFields.flatMap((field) => {
    const values = scope[field];
    if (!values) return [];
    const words = values.map(
      (value) => options[field].find((option) => option.value === value)?.label ?? value,
    );
    return [{ label: say(`history.filter.${field}`), value: words.join(', ') }];
  });
  const threshold =
    thresholdSeconds !== null && metric !== null && isMetricName(metric) && usesThreshold(metric)
      ? [{ label: say('history.threshold'), value: format.seconds(thresholdSeconds) }]
      : [];
  const bounds = (['atLeast', 'lessThan'] as const).flatMap((bound) => {
    const seconds = shown[`${bound}Seconds`];
    return seconds === null
      ? []
      : [{ label: say(`contacts.${bound}`), value: format.seconds(seconds) }];
  });
  const behind = shown.whileBehind
    ? [{ label: say('contacts.only'), value: say('figures.work.behind') }]
    : [];
  return (
    <Container>
      <KeyValuePairs
        columns={4}
        items={[
          { label: say('column.from'), value: at(span.from) },
          { label: say('column.to'), value: at(span.to) },
          { label: say('history.timeZone'), value: timeZone },
          ...filters,
          ...threshold,
          ...bounds,
          ...behind,
        ]}
      />
    </Container>
  );
}
