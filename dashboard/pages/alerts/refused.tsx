import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { ApiProblem } from '../../api/api-problem.ts';
import { useWords } from '../../language/use-words.ts';

/** Why a command was not carried out. */
export function Refused({ error }: { error: unknown }) {
  const { say } = useWords();
  const code = error instanceof ApiProblem ? error.code : 'internal';
  const detail = error instanceof ApiProblem ? error.message : '';
  return (
    <div role="alert">
      <StatusIndicator type="error">
        {code === 'query-invalid'
          ? say('rule.error.range', { detail })
          : `${say('alerts.refused')}: ${say(`problem.${code}`)}`}
      </StatusIndicator>
    </div>
  );
}
