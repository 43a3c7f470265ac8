import Box from '@cloudscape-design/components/box';
import type { ClosureRow } from '../../core/closure/wire.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand } from './use-command.ts';

/** Ends a closure or message now. */
export function EndClosureDialog({ closure, close }: { closure: ClosureRow; close: () => void }) {
  const { say } = useWords();
  const { tell } = useActing();
  const command = useCommand('endClosure', () => {
    tell(say('closures.ended'));
    close();
  });
  return (
    <ActDialog
      title={say('closures.end.title')}
      confirm={say('closures.end')}
      onConfirm={() => command.mutate({ id: closure.id })}
      close={close}
      busy={command.isPending}
      problem={command.error}
    >
      <Box>{say('closures.end.what')}</Box>
    </ActDialog>
  );
}
