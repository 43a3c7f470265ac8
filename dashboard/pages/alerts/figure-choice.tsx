import {
  liveFigures,
  type ReportSource,
  reportFigures,
  reportSources,
  reportTerms,
} from '../../../core/alerts/figure-terms.ts';
import { isMetricName, metricNames } from '../../../core/metrics/metrics.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';
import { type RuleDraft, withFigure } from './rule-draft.ts';

/** The figure that a rule watches, of all that pages show. */
export function FigureChoice({ draft, change, errorOf }: Fields) {
  const { figure } = draft;
  const { say, nameOf } = useWords();
  return (
    <Choice
      label={say('rule.figure')}
      value={chosen(figure)}
      options={[
        {
          label: say('rule.figure.live'),
          options: liveFigures.map((value) => ({ value, label: say(`rule.live.${value}`) })),
        },
        ...(Object.keys(reportSources) as ReportSource[]).map((source) => ({
          label: say(`rule.source.${source}`),
          options: reportFigures
            .filter((name) => reportTerms[name].source === source)
            .map((value) => ({ value, label: say(`rule.report.${value}`) })),
        })),
        {
          label: say('rule.figure.metric'),
          options: metricNames.map((value) => ({ value, label: nameOf(value) })),
        },
      ]}
      choose={(name) => change(withFigure(draft, figureNamed(name, figure)))}
      error={errorOf('figure.metric')}
    />
  );
}

type Figure = RuleDraft['figure'];

function chosen(figure: Figure): string {
  if (figure.kind === 'metric') return figure.metric;
  return figure.kind === 'live' ? figure.live : figure.report;
}

/** Another figure over the same time, where it has one. */
function figureNamed(name: string, before: Figure): Figure {
  const live = liveFigures.find((one) => one === name);
  if (live) return { kind: 'live', live };
  const report = reportFigures.find((one) => one === name);
  if (report) return reportNamed(report, before);
  const window = before.kind === 'metric' ? before.window : 'today';
  return isMetricName(name) ? { kind: 'metric', metric: name, window } : before;
}

function reportNamed(report: (typeof reportFigures)[number], before: Figure): Figure {
  const choices: readonly number[] | null = reportTerms[report].days;
  if (choices === null) return { kind: 'report', report };
  const days = before.kind === 'report' ? before.days : undefined;
  return {
    kind: 'report',
    report,
    days: days !== undefined && choices.includes(days) ? days : choices[0],
  };
}
