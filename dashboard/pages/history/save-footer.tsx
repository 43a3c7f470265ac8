import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useWords } from '../../language/use-words.ts';

type Props = { canSave: boolean; saving: boolean; onSave: () => void; onClose: () => void };

/** Cancel and Save, below a dialog's fields. */
export function SaveFooter({ canSave, saving, onSave, onClose }: Props) {
  const { say } = useWords();
  return (
    <Box float="right">
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="link" onClick={onClose}>
          {say('kept.cancel')}
        </Button>
        <Button variant="primary" disabled={!canSave} loading={saving} onClick={onSave}>
          {say('kept.save')}
        </Button>
      </SpaceBetween>
    </Box>
  );
}
