import { lowSampleLimit } from '../../../../core/metrics/sample-size.ts';
import { useWords } from '../../../language/use-words.ts';
import { steps } from './week-grid.ts';

/** Which colour is low and which is high, and what a star means. */
export function HeatLegend() {
  const { say } = useWords();
  return (
    <p className="heat-legend">
      {say('figures.week.low')}
      {Array.from({ length: steps }, (_, step) => step).map((step) => (
        <span key={step} className={`heat-swatch heat-${step}`} aria-hidden="true" />
      ))}
      {say('figures.week.high')}
      <span>{say('figures.week.few', { limit: lowSampleLimit })}</span>
    </p>
  );
}
