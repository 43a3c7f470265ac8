import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import type { BoardInUse } from './use-board.ts';

/** What came of saving, and the choice when somebody else saved the same board meanwhile. */
export function BoardOutcome({ board }: { board: BoardInUse }) {
  const { say } = useWords();
  const { outcome } = board;
  if (outcome === 'changed')
    return (
      <Alert
        type="warning"
        header={say('problem.board-changed')}
        action={
          <SpaceBetween size="xs" direction="horizontal">
            <Button onClick={board.takeTheirs}>{say('board.changed.take')}</Button>
            <Button onClick={() => void board.overwrite()}>{say('board.changed.overwrite')}</Button>
          </SpaceBetween>
        }
      />
    );
  if (typeof outcome === 'object' && outcome !== null)
    return <Failed error={outcome.error} retry={() => void board.save()} />;
  return (
    <div role="status">
      {outcome && (
        <StatusIndicator type="success">{say(`board.outcome.${outcome}`)}</StatusIndicator>
      )}
    </div>
  );
}
