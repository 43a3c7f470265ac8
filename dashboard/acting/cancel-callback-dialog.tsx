import Box from '@cloudscape-design/components/box';
import type { CallbackRow } from '../../core/callbacks/wire.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand } from './use-command.ts';

/** A callback that shall not be made. */
export function CancelCallbackDialog({
  callback: { id, number },
  close,
}: {
  callback: CallbackRow;
  close: () => void;
}) {
  const { say } = useWords();
  const { tell } = useActing();
  const command = useCommand('cancelCallback', () => {
    tell(say('act.callback.cancelled', { number }));
    close();
  });
  return (
    <ActDialog
      title={say('act.callback.cancel')}
      confirm={say('act.callback.cancel')}
      onConfirm={() => command.mutate({ id })}
      close={close}
      busy={command.isPending}
      problem={command.error}
    >
      <Box>{say('act.callback.cancel.what', { number })}</Box>
    </ActDialog>
  );
}
