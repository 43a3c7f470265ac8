import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ReportRunRow } from '../../../core/report-schedule/report-schedule.ts';
import { useWords } from '../../language/use-words.ts';

const indicators = {
  asked: 'pending',
  sending: 'in-progress',
  sent: 'success',
  failed: 'error',
} as const;

/** How a sending stands, and why it failed. */
export function ReportState({ run: { state, problem, attempts } }: { run: ReportRunRow }) {
  const { say } = useWords();
  return (
    <div>
      <StatusIndicator type={indicators[state]}>{say(`reports.state.${state}`)}</StatusIndicator>
      {problem !== null && (
        <Box color="text-body-secondary" fontSize="body-s">
          {problem} {say('reports.attempts', { count: attempts })}
        </Box>
      )}
    </div>
  );
}
