import { Presets, SingleBar } from 'cli-progress';
import type { HistoryProgress } from './traffic/fill-history.ts';

const lineEveryMs = 5000;
/** A bar counts whole numbers: hundredths of days. */
const steps = 100;

/** Shows how far the history is: a bar on a terminal, now and then a line elsewhere. Nothing before `begin`. */
export function historyProgress(silent: boolean) {
  const terminal = process.stdout.isTTY;
  let latest: HistoryProgress | null = null;
  let shown = false;
  let bar: SingleBar | null = null;
  let lineAt = 0;

  const end = () => {
    bar?.stop();
    bar = null;
    shown = false;
  };

  const draw = (progress: HistoryProgress) => {
    const done = Math.floor(progress.daysDone * steps);
    if (!terminal) return line(progress);
    if (!bar) {
      bar = new SingleBar(
        { format: 'History [{bar}] {days} of {all} days {day}', clearOnComplete: true },
        Presets.rect,
      );
      bar.start(progress.daysTotal * steps, done, payload(progress));
    }
    bar.update(done, payload(progress));
  };

  const line = (progress: HistoryProgress) => {
    if (performance.now() - lineAt < lineEveryMs && lineAt > 0) return;
    lineAt = performance.now();
    console.log(
      `History: ${Math.floor(progress.daysDone)} of ${progress.daysTotal} days, now ${progress.day}`,
    );
  };

  const show = (progress: HistoryProgress) => {
    latest = progress;
    if (!shown || progress.daysTotal === 0) return;
    if (progress.day !== null) return draw(progress);
    end();
    console.log(`History is complete: ${progress.daysTotal} days.`);
  };

  return {
    show,
    begin: () => {
      shown = !silent;
      if (latest) show(latest);
    },
    end,
  };
}

const payload = (progress: HistoryProgress) => ({
  days: Math.floor(progress.daysDone),
  all: progress.daysTotal,
  day: progress.day ?? '',
});
