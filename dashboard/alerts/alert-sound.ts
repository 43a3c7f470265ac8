import { useSyncExternalStore } from 'react';
import { remember, remembered } from '../theme/remembered.ts';

const name = 'alert-sound';
const listeners = new Set<() => void>();
let isOn = remembered(name) === 'on';

/** Two notes, the second higher. */
const notes = [
  { hertz: 660, at: 0 },
  { hertz: 880, at: 0.18 },
];
const noteSeconds = 0.16;
const volume = 0.15;

/** Sounds once; nothing where the browser makes no sound or has not been allowed to. */
export function soundAlert(): void {
  if (!isOn || typeof AudioContext === 'undefined') return;
  const context = new AudioContext();
  void context.resume().then(() => {
    for (const { hertz, at } of notes) {
      const tone = new OscillatorNode(context, { frequency: hertz });
      tone.connect(new GainNode(context, { gain: volume })).connect(context.destination);
      tone.start(context.currentTime + at);
      tone.stop(context.currentTime + at + noteSeconds);
    }
  });
  setTimeout(() => void context.close(), 2000);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function choose(on: boolean): void {
  isOn = on;
  remember(name, on ? 'on' : 'off');
  for (const listener of listeners) listener();
  // A sound that follows a click is what makes browsers allow those to come.
  soundAlert();
}

/** Whether alerts sound in this browser; off until somebody wants it. */
export const useAlertSound = () => [useSyncExternalStore(subscribe, () => isOn), choose] as const;
