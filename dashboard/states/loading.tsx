import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useWords } from '../language/use-words.ts';

export function Loading() {
  const { say } = useWords();
  return (
    <Box textAlign="center" padding="xxl">
      <div role="status">
        <StatusIndicator type="loading">{say('app.loading')}</StatusIndicator>
      </div>
    </Box>
  );
}
