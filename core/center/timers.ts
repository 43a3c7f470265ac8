/** What happens by itself, later. */
export type Due =
  | {
      due: 'settle' | 'time-limit' | 'ring-out' | 'dial-out' | 'begin' | 'expire';
      contactId: string;
    }
  | { due: 'enqueue-callback' | 'route' | 'work-over'; contactId: string }
  | { due: 'question-limit'; questionId: string; contactId: string }
  | { due: 'heartbeat'; agent: string };

export interface Timer {
  readonly atMs: number;
  readonly order: number;
  readonly due: Due;
  cancelled: boolean;
}

/** Things due, earliest first and, at one instant, in the order in which they were set: a binary heap. */
export class Timers {
  private readonly heap: Timer[] = [];
  private order = 0;

  add(atMs: number, due: Due): Timer {
    const timer: Timer = { atMs, order: this.order++, due, cancelled: false };
    const { heap } = this;
    let at = heap.push(timer) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!goesFirst(timer, heap[above] as Timer)) break;
      heap[at] = heap[above] as Timer;
      at = above;
    }
    heap[at] = timer;
    return timer;
  }

  /** The next instant; null when nothing is due. */
  nextMs(): number | null {
    while (this.heap[0]?.cancelled) this.removeFirst();
    return this.heap[0]?.atMs ?? null;
  }

  /** Takes what is due first, if it is due by then. */
  take(byMs: number): Timer | null {
    const nextMs = this.nextMs();
    return nextMs === null || nextMs > byMs ? null : this.removeFirst();
  }

  private removeFirst(): Timer {
    const { heap } = this;
    const first = heap[0] as Timer;
    const last = heap.pop() as Timer;
    if (last !== first) this.sink(last);
    return first;
  }

  private sink(timer: Timer): void {
    const { heap } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      const [left, right] = [heap[below], heap[below + 1]];
      if (!left) break;
      if (right && goesFirst(right, left)) below++;
      if (!goesFirst(heap[below] as Timer, timer)) break;
      heap[at] = heap[below] as Timer;
      at = below;
    }
    heap[at] = timer;
  }
}

const goesFirst = (one: Timer, other: Timer): boolean =>
  one.atMs === other.atMs ? one.order < other.order : one.atMs < other.atMs;
