import type { HistoryAnswer } from '../../../../core/api/wire.ts';
import type { AnnotationRow } from '../../../../core/kept/annotation.ts';

export type ChartMark = { x: string; title: string };

/** A mark at the first interval that an annotation touches; several at one interval share it. */
export function chartMarks(
  { rows }: Pick<HistoryAnswer, 'rows'>,
  annotations: readonly Pick<AnnotationRow, 'from' | 'to' | 'text'>[],
): ChartMark[] {
  const titles = new Map<string, string[]>();
  for (const { from, to, text } of annotations) {
    const touched = rows.filter((row) => row.from < to && row.to > from).map((row) => row.from);
    if (touched.length === 0) continue;
    const x = String(Math.min(...touched));
    titles.set(x, [...(titles.get(x) ?? []), text]);
  }
  return [...titles].map(([x, texts]) => ({ x, title: texts.join(' · ') }));
}
