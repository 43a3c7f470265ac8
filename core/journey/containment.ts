import type { JourneyStep } from './journey-step.ts';
import { type TaskVisit, visitsOf } from './visits.ts';

/** What became of a menu or task, over contacts. A caller who was in it twice counts twice. */
export type Containment = {
  task: string;
  entered: number;
  finished: number;
  left: number;
  /** Entered and neither finished nor left: the caller hung up, or the flow says nothing of the end. */
  unfinished: number;
  /** How often each reason was given for leaving; the empty one where none was. */
  reasons: Record<string, number>;
  /** Finished of entered; null when nobody entered. */
  rate: number | null;
};

/** The steps of each contact → what became of each task, by its name. */
export function containment(journeys: Iterable<readonly JourneyStep[]>): Containment[] {
  const tasks = new Map<string, Containment>();
  for (const steps of journeys) {
    for (const visit of visitsOf(steps)) {
      const figures = tasks.get(visit.task) ?? empty(visit.task);
      tasks.set(visit.task, figures);
      count(figures, visit);
    }
  }
  return [...tasks.values()]
    .map((figures) => ({ ...figures, rate: figures.finished / figures.entered }))
    .sort((a, b) => (a.task < b.task ? -1 : 1));
}

const empty = (task: string): Containment => ({
  task,
  ...{ entered: 0, finished: 0, left: 0, unfinished: 0 },
  reasons: {},
  rate: null,
});

function count(figures: Containment, { end }: TaskVisit): void {
  figures.entered++;
  if (!end) figures.unfinished++;
  else if (end.step === 'finished') figures.finished++;
  else {
    figures.left++;
    figures.reasons[end.reason] = (figures.reasons[end.reason] ?? 0) + 1;
  }
}
