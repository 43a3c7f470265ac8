import { type ClockFace, clockFace, letFaceGo, readFace, stopFace } from '../clock-face.ts';

/** The center's time: the wall's, so many times as fast, standing still while it is held. */
export type CenterClock = {
  readonly speed: number;
  /** Milliseconds since 1970, whole. */
  nowMs(): number;
  /** Acts after so many milliseconds of the center; gives what calls it off. */
  after(ms: number, act: () => void): () => void;
  /** Stands still until the result is called; held by several, until all have let go. */
  hold(): () => void;
  /** Calls off everything. */
  stop(): void;
};

/** Longer waits are taken in parts, because a timer of Node lasts 24 days at most and the clock may be held meanwhile. */
const longestWaitMs = 60_000;

/** A clock that shows `startMs` now, and what other threads need to read it. */
export function centerClock(
  speed: number,
  startMs: number,
): CenterClock & { readonly face: ClockFace } {
  const face = clockFace(speed, startMs);
  const timers = new Set<NodeJS.Timeout>();
  let holders = 0;
  const nowMs = () => readFace(face, Date.now);

  function wait(untilMs: number, act: () => void, current: { timer?: NodeJS.Timeout }): void {
    const leftMs = Math.max(0, (untilMs - nowMs()) / speed);
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        if (nowMs() >= untilMs) act();
        else wait(untilMs, act, current);
      },
      Math.min(Math.ceil(leftMs), longestWaitMs),
    );
    timers.add(timer);
    current.timer = timer;
  }

  return {
    face,
    speed,
    nowMs,
    after(ms, act) {
      const current: { timer?: NodeJS.Timeout } = {};
      wait(nowMs() + ms, act, current);
      return () => {
        clearTimeout(current.timer);
        if (current.timer) timers.delete(current.timer);
      };
    },
    hold() {
      if (holders++ === 0) stopFace(face);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        if (--holders === 0) letFaceGo(face);
      };
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
