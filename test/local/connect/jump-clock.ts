import type { CenterClock } from '../../../local/connect/center-clock.ts';
import { EventQueue } from '../../../simulator/event-queue.ts';

/** A clock that jumps from one thing due to the next, and stands still while functions run. */
export class JumpClock implements CenterClock {
  readonly speed = 60;
  private ms: number;
  private readonly due = new EventQueue<{ act: (() => void) | null }>();
  private holders = 0;
  private waits = false;
  private stopped = false;

  constructor(startMs: number) {
    this.ms = startMs;
  }

  nowMs(): number {
    return this.ms;
  }

  after(ms: number, act: () => void): () => void {
    const entry: { act: (() => void) | null } = { act };
    this.due.schedule(this.ms + Math.max(0, Math.ceil(ms)), 0, entry);
    return () => {
      entry.act = null;
    };
  }

  hold(): () => void {
    let held = true;
    this.holders++;
    return () => {
      if (held) this.holders--;
      held = false;
    };
  }

  /** Something outside was asked: lets it answer before time goes on. */
  letAnswer(): void {
    this.waits = true;
  }

  stop(): void {
    this.stopped = true;
  }

  async run(untilMs: number): Promise<void> {
    let arrived = false;
    this.due.schedule(untilMs, 1, {
      act: () => {
        arrived = true;
      },
    });
    while (!arrived && !this.stopped) {
      await this.answers();
      const next = this.due.next();
      if (!next) return;
      this.ms = Math.max(this.ms, next.at);
      next.event.act?.();
    }
    await this.answers();
  }

  private async answers(): Promise<void> {
    while (this.waits || this.holders > 0) {
      this.waits = false;
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
}
