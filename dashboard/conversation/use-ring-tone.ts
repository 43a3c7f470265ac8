import { useEffect } from 'react';
import { startRingTone } from './ring-tone.ts';

/** Lets the page ring for as long as something rings. */
export function useRingTone(rings: boolean): void {
  useEffect(() => (rings ? startRingTone() : undefined), [rings]);
}
