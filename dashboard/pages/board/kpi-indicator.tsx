import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import { useWords } from '../../language/use-words.ts';
import type { KpiStatus } from './kpi-status.ts';

const types: Record<KpiStatus, StatusIndicatorProps.Type> = {
  onTarget: 'success',
  warning: 'warning',
  serious: 'error',
  noTarget: 'info',
  undefined: 'pending',
};

/** A status as icon, colour and words. */
export function KpiIndicator({ status }: { status: KpiStatus }) {
  const { say } = useWords();
  return (
    <StatusIndicator type={types[status]} wrapText={false}>
      {say(`today.${status}`)}
    </StatusIndicator>
  );
}
