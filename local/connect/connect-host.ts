import { Center } from '../../core/center/center.ts';
import type { CenterMachine } from '../../core/center/center-machine.ts';
import type { CenterOutput } from '../../core/center/center-output.ts';
import type { CenterSettings } from '../../core/center/center-settings.ts';
import type { CenterClock } from './center-clock.ts';

export type OutputListener = (output: CenterOutput) => void;

/** The machine on a clock: time passes by itself, acts happen now, and whoever listens hears what came of it. */
export class ConnectHost {
  readonly settings: CenterSettings;
  readonly clock: CenterClock;
  private readonly machine: CenterMachine;
  private readonly listeners: OutputListener[] = [];
  private readonly onError: (error: unknown) => void;
  private telling = false;
  private callOff = () => {};
  private stopped = false;

  constructor(settings: CenterSettings, clock: CenterClock, onError: (error: unknown) => void) {
    this.settings = settings;
    this.clock = clock;
    this.onError = onError;
    this.machine = new Center(settings, clock.nowMs());
  }

  /** Hears every output from now on, in order; may act. */
  listen(listener: OutputListener): void {
    this.listeners.push(listener);
  }

  /** Acts on the machine at this instant. */
  act<Outcome>(work: (machine: CenterMachine) => Outcome): Outcome {
    this.catchUp();
    const outcome = work(this.machine);
    this.tell();
    this.schedule();
    return outcome;
  }

  /** No time passes any more; acts still work. */
  stop(): void {
    this.stopped = true;
    this.callOff();
    this.clock.stop();
  }

  private catchUp(): void {
    this.machine.advanceTo(Math.max(this.machine.nowMs, this.clock.nowMs()));
  }

  /** Listeners that act make more outputs: they are told after those before them. */
  private tell(): void {
    if (this.telling) return;
    this.telling = true;
    try {
      for (
        let news = this.machine.takeOutputs();
        news.length > 0;
        news = this.machine.takeOutputs()
      )
        for (const output of news)
          for (const listener of this.listeners) this.hand(listener, output);
    } finally {
      this.telling = false;
    }
  }

  private hand(listener: OutputListener, output: CenterOutput): void {
    try {
      listener(output);
    } catch (error) {
      this.onError(error);
    }
  }

  private schedule(): void {
    this.callOff();
    const due = this.machine.nextDue();
    if (due === null || this.stopped) return;
    this.callOff = this.clock.after(due - this.clock.nowMs(), () => this.act(() => {}));
  }
}
