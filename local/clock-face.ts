/** What the center's clock shows, for every thread of this process: plain data, of which one cell is shared. */
export type ClockFace = {
  /** Shown in the beginning. */
  startMs: number;
  /** What had passed by then, see `passedNs`. */
  baseNs: bigint;
  /** Center seconds a second. */
  speed: number;
  /** One number: for how many nanoseconds it has stood still; while it stands, -1 less the nanoseconds that it ran. */
  stood: BigInt64Array;
};

/** The wall's clock, which functions don't see. */
export type Wall = () => number;

/** A clock as fast as the wall's goes on while the machine sleeps; a faster one would run away. */
const passedNs = (speed: number, wall: Wall): bigint =>
  speed === 1 ? BigInt(wall()) * 1_000_000n : process.hrtime.bigint();

/** A clock that shows `startMs` now. */
export const clockFace = (speed: number, startMs: number): ClockFace => ({
  startMs,
  baseNs: passedNs(speed, Date.now),
  speed,
  stood: new BigInt64Array(new SharedArrayBuffer(8)),
});

function ranNs({ baseNs, speed, stood }: ClockFace, wall: Wall): bigint {
  const cell = Atomics.load(stood, 0);
  return cell < 0n ? -1n - cell : passedNs(speed, wall) - baseNs - cell;
}

/** Milliseconds since 1970, whole. */
export const readFace = (face: ClockFace, wall: Wall): number =>
  Math.floor(face.startMs + (Number(ranNs(face, wall)) / 1e6) * face.speed);

/** The clock stands still. */
export const stopFace = (face: ClockFace): void => {
  Atomics.store(face.stood, 0, -1n - ranNs(face, Date.now));
};

/** A clock that stands goes on from there. */
export const letFaceGo = (face: ClockFace): void => {
  Atomics.store(
    face.stood,
    0,
    passedNs(face.speed, Date.now) - face.baseNs - ranNs(face, Date.now),
  );
};
