import { useEffect, useRef } from 'react';
import type { Line } from './line.ts';
import type { Speaker } from './speaker.ts';
import { useCenterClock } from './use-center-clock.ts';

type Options = {
  /** Null where there is no voice or it is switched off. */
  speaker: Speaker | null;
  /** How often what was being said was cut off. */
  cuts: number;
  /** Who listens: their own words are not read to them. */
  listener: Line['by'];
  /** The language of lines before one that names its own. */
  language: string | null;
};

/** A line this much older (wall time) was said before the page listened. */
const freshMs = 3000;

/** Reads each line aloud once, when it begins. */
export function useSpeech(begun: readonly Line[], options: Options): void {
  const { speaker, cuts, listener, language } = options;
  const clock = useCenterClock();
  const met = useRef(new Set<number>());
  const spoken = begun.findLast((line) => line.language !== null)?.language ?? language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cut stops the voice whatever it says
  useEffect(() => () => speaker?.stop(), [speaker, cuts]);
  useEffect(() => {
    const oldest = clock.nowMs() - freshMs * clock.speed;
    for (const line of begun) {
      if (met.current.has(line.key)) continue;
      met.current.add(line.key);
      if (line.by === listener || line.startsMs < oldest) continue;
      speaker?.speak(line.text, line.language ?? spoken, clock.speed);
    }
  }, [begun, speaker, listener, spoken, clock]);
}
