import { useState } from 'react';
import { remember, remembered } from '../theme/remembered.ts';
import { browserSpeaker } from './speaker.ts';

/** The browser's voice and whether it is wanted; the choice is remembered. `voice` is null while it is not. */
export function useVoice(name: string) {
  const [speaker] = useState(browserSpeaker);
  const [on, setOn] = useState(() => remembered(name) !== 'off');
  const choose = (wanted: boolean) => {
    remember(name, wanted ? 'on' : 'off');
    setOn(wanted);
  };
  return { available: speaker !== null, on, choose, voice: on ? speaker : null };
}

export type Voice = ReturnType<typeof useVoice>;
