import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { Severity as Level } from '../../../core/alerts/rule-terms.ts';
import { useWords } from '../../language/use-words.ts';

export function Severity({ severity }: { severity: Level }) {
  const { say } = useWords();
  return (
    <StatusIndicator type={severity === 'serious' ? 'error' : 'warning'}>
      {say(`alerts.severity.${severity}`)}
    </StatusIndicator>
  );
}
