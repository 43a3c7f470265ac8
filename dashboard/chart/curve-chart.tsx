import MixedLineBarChart from '@cloudscape-design/components/mixed-line-bar-chart';
import { useWords } from '../language/use-words.ts';

type Props = {
  title: string;
  /** Shares from 0 to 1 over seconds, in order. */
  points: readonly { x: number; y: number }[];
  xTitle: string;
  label: string;
};

/** A share that grows over seconds, both axes to scale. */
export default function CurveChart({ title, points, xTitle, label }: Props) {
  const { format, say } = useWords();
  return (
    <MixedLineBarChart<number>
      series={[{ type: 'line', title, data: points, valueFormatter: format.share }]}
      xScaleType="linear"
      xDomain={[0, points.at(-1)?.x ?? 0]}
      yDomain={[0, 1]}
      xTickFormatter={format.seconds}
      yTickFormatter={format.share}
      ariaLabel={label}
      xTitle={xTitle}
      yTitle={title}
      height={200}
      hideFilter
      hideLegend
      emphasizeBaselineAxis={false}
      empty={say('history.empty')}
      statusType="finished"
    />
  );
}
