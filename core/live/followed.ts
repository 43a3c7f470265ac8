import { applyDelta } from './delta.ts';
import type { LivePush } from './push-wire.ts';
import type { LiveSnapshot } from './wire.ts';

/** What a watcher knows: the newest snapshot, and the one from which pushed changes go on. */
export type Followed = {
  shown: LiveSnapshot | null;
  /** The pushed snapshot; null while it has to be read (again). */
  base: LiveSnapshot | null;
  /** What was heard since it has to be. */
  heard: readonly LivePush[];
};

export const nothingFollowed: Followed = { shown: null, base: null, heard: [] };

/** More than is said while a snapshot is read; what is older shows as a gap. */
const mostHeard = 60;

/** A snapshot of any time was read; an older one than is shown changes nothing. */
export const tookReading = (followed: Followed, snapshot: LiveSnapshot): Followed => ({
  ...followed,
  shown: newest(followed.shown, snapshot),
});

/** The pushed snapshot was read; what was said meanwhile goes on from it, unless a part was missed. */
export const tookBase = ({ shown, heard }: Followed, base: LiveSnapshot): Followed =>
  heard.reduce(heardPush, { shown: newest(shown, base), base, heard: [] });

/** Something was pushed. `base` is null afterwards where a part was missed: it has to be read. */
export function heardPush(followed: Followed, push: LivePush): Followed {
  const { base, heard, shown } = followed;
  if (base === null) return { ...followed, heard: [...heard, push].slice(-mostHeard) };
  if (push.kind === 'version')
    return push.version > base.version ? { shown, base: null, heard: [push] } : followed;
  const next = applyDelta(base, push.delta);
  if (next.ok) return { shown: newest(shown, next.value), base: next.value, heard };
  return next.problem === 'not-newer' ? followed : { shown, base: null, heard: [push] };
}

/** The connection ended: whatever is said from now on is missed. */
export const parted = ({ shown }: Followed): Followed => ({ shown, base: null, heard: [] });

const newest = (one: LiveSnapshot | null, other: LiveSnapshot): LiveSnapshot =>
  one !== null && one.version > other.version ? one : other;
