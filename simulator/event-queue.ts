/** An instant, a rank that orders simultaneous events, and what happens. */
type Scheduled<Event> = { at: number; rank: number; sequence: number; event: Event };

/** A binary heap of events: earliest first, then lowest rank, then first scheduled. */
export class EventQueue<Event> {
  #heap: Scheduled<Event>[] = [];
  #sequence = 0;

  schedule(at: number, rank: number, event: Event): void {
    const heap = this.#heap;
    const entry = { at, rank, sequence: this.#sequence, event };
    this.#sequence += 1;
    let index = heap.length;
    heap.push(entry);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Scheduled<Event>;
      if (!precedes(entry, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = entry;
  }

  /** Takes the next event; undefined when none is left. */
  next(): { at: number; event: Event } | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last) return undefined;
    if (heap.length > 0) this.#sink(last);
    return { at: first.at, event: first.event };
  }

  #sink(entry: Scheduled<Event>): void {
    const heap = this.#heap;
    let index = 0;
    while (true) {
      const left = 2 * index + 1;
      if (left >= heap.length) break;
      const right = left + 1;
      const child =
        right < heap.length &&
        precedes(heap[right] as Scheduled<Event>, heap[left] as Scheduled<Event>)
          ? right
          : left;
      const below = heap[child] as Scheduled<Event>;
      if (!precedes(below, entry)) break;
      heap[index] = below;
      index = child;
    }
    heap[index] = entry;
  }
}

function precedes<Event>(left: Scheduled<Event>, right: Scheduled<Event>): boolean {
  if (left.at !== right.at) return left.at < right.at;
  if (left.rank !== right.rank) return left.rank < right.rank;
  return left.sequence < right.sequence;
}
