import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Popover from '@cloudscape-design/components/popover';
import type { Metric } from '../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../core/metrics/metrics.ts';
import { useWords } from '../language/use-words.ts';

/** A metric's name that tells on a click what the metric means, how it is made and whose it is. */
export function Defined({ metric }: { metric: MetricName }) {
  const { nameOf } = useWords();
  return (
    <Popover
      header={nameOf(metric)}
      content={<Definition metric={metric} />}
      size="large"
      wrapTriggerText
      renderWithPortal
    >
      {nameOf(metric)}
    </Popover>
  );
}

function Definition({ metric }: { metric: MetricName }) {
  const { say, definitionOf } = useWords();
  const { formula, connect }: Metric = metrics[metric];
  const source = connect
    ? say('figures.source.connect', { name: connect })
    : say('figures.source.own');
  return (
    <KeyValuePairs
      items={[
        { label: say('figures.levels.meaning'), value: definitionOf(metric) },
        {
          label: say('figures.formula'),
          value: (
            <>
              <code>{formula}</code> <br />
              <small>{say('figures.formula.legend')}</small>
            </>
          ),
        },
        { label: say('figures.source'), value: source },
      ]}
    />
  );
}
