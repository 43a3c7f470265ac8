import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import type { VoicemailRow } from '../../../core/voicemail/wire.ts';
import { useWords } from '../../language/use-words.ts';
import { type Progress, progressOf } from './progress-of.ts';

const signs: Record<Progress, StatusIndicatorProps.Type> = {
  arriving: 'loading',
  waiting: 'pending',
  taken: 'in-progress',
  done: 'success',
  unserved: 'warning',
};

/** How far a message is, as a sign and in words. */
export function VoicemailState({ voicemail }: { voicemail: VoicemailRow }) {
  const { say } = useWords();
  const progress = progressOf(voicemail);
  return (
    <StatusIndicator type={signs[progress]}>{say(`voicemail.state.${progress}`)}</StatusIndicator>
  );
}
