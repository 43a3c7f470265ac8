import Box from '@cloudscape-design/components/box';
import type { LinkProps } from '@cloudscape-design/components/link';
import { atQuantile } from '../../core/metrics/histogram.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../core/metrics/metrics.ts';
import { useWords } from '../language/use-words.ts';
import { RouterLink } from '../shell/router-link.tsx';
import { type FigureSource, figureLink } from './figure-link.ts';
import { NotDefined } from './not-defined.tsx';
import { Unbroken } from './unbroken.tsx';

type Props = {
  metric: MetricName;
  value: number | null | undefined;
  /** Null where the list behind the figure can't be asked for. */
  source: Omit<FigureSource, 'metric'> | null;
  /** What the figure is of: a queue, an interval. Screen readers hear it with the value. */
  of?: string;
  /** The number of contacts, when it is too low to say much. */
  lowSample?: number | null;
  fontSize?: LinkProps['fontSize'];
};

/** A metric's value, leading to the contacts that it counts. Undefined is a dash, never 0. */
export function Figure({ metric, value, source, of, lowSample = null, fontSize }: Props) {
  const { format, nameOf, say } = useWords();
  if (value === null || value === undefined) return <NotDefined />;
  const { unit, opens } = metrics[metric] as Metric;
  const text = format.value(value, unit);
  const from = opens.quantile && { atLeastSeconds: atQuantile(value) };
  return (
    <Unbroken>
      {source === null ? (
        text
      ) : (
        <RouterLink
          href={figureLink({ ...source, metric, ...from })}
          variant="secondary"
          {...(fontSize && { fontSize })}
          ariaLabel={[text, nameOf(metric), of].filter(Boolean).join(', ')}
        >
          {text}
        </RouterLink>
      )}
      {lowSample !== null && (
        <Box
          display="inline"
          color="text-status-inactive"
          fontSize="body-s"
          margin={{ left: 'xxs' }}
        >
          <span aria-hidden="true">(n={lowSample})</span>
          <span className="visually-hidden">{say('history.lowSample', { count: lowSample })}</span>
        </Box>
      )}
    </Unbroken>
  );
}
