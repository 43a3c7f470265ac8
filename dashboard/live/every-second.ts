type Tick = () => void;

/** One timer for everything on the page that shows seconds; it stands still while nothing does. */
export class EverySecond {
  private readonly ticks = new Set<Tick>();
  private timer: ReturnType<typeof setInterval> | undefined;

  add(tick: Tick): () => void {
    this.ticks.add(tick);
    this.timer ??= setInterval(() => {
      for (const one of this.ticks) one();
    }, 1000);
    return () => {
      this.ticks.delete(tick);
      if (this.ticks.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
  }
}
