import type { AnnotationRow } from '../../../../core/kept/annotation.ts';
import type { Span } from '../../../../core/time/interval.ts';

export type ChartMark = { x: string; title: string };
/** An interval and its key on the chart's axis. */
export type ChartInterval = Span & { x: string };

/** A mark at the first interval that an annotation touches; several at one interval share it. */
export function chartMarks(
  intervals: readonly ChartInterval[],
  annotations: readonly Pick<AnnotationRow, 'from' | 'to' | 'text'>[],
): ChartMark[] {
  const titles = new Map<string, string[]>();
  for (const { from, to, text } of annotations) {
    const [first] = intervals
      .filter((interval) => interval.from < to && interval.to > from)
      .toSorted((one, other) => one.from - other.from);
    if (first) titles.set(first.x, [...(titles.get(first.x) ?? []), text]);
  }
  return [...titles].map(([x, texts]) => ({ x, title: texts.join(' · ') }));
}
