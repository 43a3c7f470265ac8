import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Action } from '../../core/audit/action.ts';
import { useWords } from '../language/use-words.ts';

/** What came of an action: it is done, takes effect later, or was refused, and why. */
export function ActionResult({ action: { refused, detail } }: { action: Action }) {
  const { say } = useWords();
  if (refused)
    return (
      <StatusIndicator type="error">
        {say('act.recent.refused', { reason: say(`problem.${refused}`) })}
      </StatusIndicator>
    );
  return detail.result === 'pending' ? (
    <StatusIndicator type="pending">{say('act.recent.pending')}</StatusIndicator>
  ) : (
    <StatusIndicator type="success">{say('act.recent.done')}</StatusIndicator>
  );
}
