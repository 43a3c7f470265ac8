import Box from '@cloudscape-design/components/box';
import type { Metric } from '../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../core/metrics/metrics.ts';
import { useWords } from '../language/use-words.ts';
import { NotDefined } from './not-defined.tsx';
import { Unbroken } from './unbroken.tsx';
import { useSigned } from './use-signed.ts';

type Props = { metric: MetricName; value: number | null; from: number | null };

/** How far a value is from another, and whether that is better, in colour and in words. */
export function Difference({ metric, value, from }: Props) {
  const { say } = useWords();
  const signed = useSigned();
  if (value === null || from === null) return <NotDefined />;
  const { unit, better }: Metric = metrics[metric];
  const text = signed(value - from, unit);
  const isBetter = value > from === (better === 'up');
  if (better === null || !/^[+−]/.test(text)) return <Unbroken>{text}</Unbroken>;
  return (
    <Box display="inline" color={isBetter ? 'text-status-success' : 'text-status-error'}>
      <Unbroken>
        {text} <small>{say(isBetter ? 'figures.better' : 'figures.worse')}</small>
      </Unbroken>
    </Box>
  );
}
