import type { CenterClock } from '../../../local/connect/center-clock.ts';

/** A clock that goes only when it is told to, as far as it is told; what is due happens in order, answers from outside come in between. */
export class ManualClock implements CenterClock {
  readonly speed = 1;
  private ms: number;
  private timers: { atMs: number; act: () => void }[] = [];

  constructor(start: string) {
    this.ms = Date.parse(start);
  }

  nowMs(): number {
    return this.ms;
  }

  after(ms: number, act: () => void): () => void {
    const timer = { atMs: this.ms + Math.max(0, ms), act };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  hold(): () => void {
    return () => {};
  }

  stop(): void {
    this.timers = [];
  }

  async pass(seconds: number): Promise<void> {
    const untilMs = this.ms + Math.max(0, seconds) * 1000;
    await answers();
    for (;;) {
      const next = this.timers.reduce<(typeof this.timers)[number] | null>(
        (first, one) => (first && first.atMs <= one.atMs ? first : one),
        null,
      );
      if (!next || next.atMs > untilMs) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.ms = Math.max(this.ms, next.atMs);
      next.act();
      await answers();
    }
    this.ms = untilMs;
  }

  /** Lets time pass until something is so; throws when it isn't within the time. */
  async until(isSo: () => boolean, withinSeconds = 600): Promise<void> {
    for (let seconds = 0; seconds < withinSeconds; seconds++) {
      if (isSo()) return;
      await this.pass(1);
    }
    throw new Error(`It was not so within ${withinSeconds} s.`);
  }
}

/** Functions that answer at once have answered after this. */
const answers = () => new Promise<void>((resolve) => setImmediate(resolve));
