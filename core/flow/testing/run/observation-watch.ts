import type { Session } from '../../run/session.ts';
import type { Matching } from '../match/match-text.ts';
import { startObservations } from '../observation-graph.ts';
import type { RecordDetail } from '../report/test-report.ts';
import type { Observation } from '../test-case.ts';
import { type EventMatch, matchEvent } from './match-event.ts';
import type { TestEvent } from './test-event.ts';

export interface Hit {
  observation: Observation;
  match: EventMatch;
}

/** Which observations wait, which were met, and what came nearest to those that still wait. */
export class ObservationWatch {
  private readonly all: readonly Observation[];
  private readonly matching: Matching;
  private readonly waiting: Set<Observation>;
  private readonly spent = new Set<Observation>();
  private readonly nearest = new Map<Observation, NonNullable<RecordDetail['nearest']>>();

  constructor(all: readonly Observation[], matching: Matching) {
    this.all = all;
    this.matching = matching;
    this.waiting = new Set(startObservations(all));
  }

  /** The waiting observations, in the document's order. */
  get active(): Observation[] {
    return this.all.filter((one) => this.waiting.has(one));
  }

  /** Those that never became active. */
  get neverActive(): Observation[] {
    return this.all.filter((one) => !this.waiting.has(one) && !this.spent.has(one));
  }

  /** All waiting observations that the event meets, in the document's order; they wait no longer. */
  meet(event: TestEvent, session: Session): Hit[] {
    const hits: Hit[] = [];
    for (const observation of this.active) {
      const match = matchEvent(observation.Event, event, session, this.matching);
      if (match.matches) hits.push({ observation, match });
      else this.remember(observation, event, match);
    }
    for (const { observation } of hits) {
      this.waiting.delete(observation);
      this.spent.add(observation);
    }
    return hits;
  }

  /** Lets the next observations wait; those that were met already stay met. */
  activate(ids: readonly string[]): void {
    for (const one of this.all)
      if (ids.includes(one.Identifier) && !this.spent.has(one)) this.waiting.add(one);
  }

  nearestTo(observation: Observation): RecordDetail['nearest'] {
    return this.nearest.get(observation);
  }

  private remember(observation: Observation, event: TestEvent, match: EventMatch): void {
    if (event.type !== 'MessageReceived' || match.score === undefined) return;
    const before = this.nearest.get(observation);
    if (before && before.score >= match.score) return;
    const { text, flow, block } = event.message;
    this.nearest.set(observation, {
      text: text ?? '',
      score: match.score,
      numbersDiffer: match.numbersDiffer ?? false,
      flow,
      block,
    });
  }
}
