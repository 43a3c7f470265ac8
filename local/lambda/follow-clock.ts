import { type ClockFace, readFace } from '../clock-face.ts';

/** From now on `Date` shows the center's time in this thread; timers and deadlines keep the wall's. Answers with the wall's clock. */
export function followClock(face: ClockFace): () => number {
  const wall = Date.now;
  const now = () => readFace(face, wall);
  const real = Date;
  Date.now = now;
  globalThis.Date = new Proxy(real, {
    construct: (_, given, asked) =>
      Reflect.construct(real, given.length === 0 ? [now()] : given, asked),
    apply: () => new real(now()).toString(),
  });
  return wall;
}
