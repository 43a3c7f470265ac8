import Toggle from '@cloudscape-design/components/toggle';
import { useWords } from '../language/use-words.ts';
import type { Voice } from './use-voice.ts';

/** Reads prompts aloud or not; nothing where the browser has no voice. */
export function VoiceSwitch({ voice }: { voice: Voice }) {
  const { say } = useWords();
  if (!voice.available) return null;
  return (
    <Toggle checked={voice.on} onChange={({ detail }) => voice.choose(detail.checked)}>
      {say('local.voice')}
    </Toggle>
  );
}
