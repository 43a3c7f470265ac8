import Box from '@cloudscape-design/components/box';
import type { OverflowRow } from '../../core/acting/wire.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand, useToken } from './use-command.ts';

/** Opens the overflow of a queue, or closes it where it is open. */
export function OverflowDialog({
  overflow: { queue, to, open },
  close,
}: {
  overflow: OverflowRow;
  close: () => void;
}) {
  const { say } = useWords();
  const { tell } = useActing();
  const tokenOf = useToken();
  const verb = open ? 'close' : 'open';
  const command = useCommand('setOverflow', () => {
    tell(say(open ? 'act.overflow.closed' : 'act.overflow.opened', { queue }));
    close();
  });
  const body = { open: !open };
  return (
    <ActDialog
      title={say(`act.overflow.${verb}`, { to })}
      confirm={say(`act.overflow.${verb}`, { to })}
      onConfirm={() =>
        command.mutate({ id: queue, body: { ...body, token: tokenOf([queue, body]) } })
      }
      close={close}
      busy={command.isPending}
      problem={command.error}
    >
      <Box>{say(`act.overflow.${verb}.what`, { queue, to })}</Box>
    </ActDialog>
  );
}
