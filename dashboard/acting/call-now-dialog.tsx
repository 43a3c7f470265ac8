import Box from '@cloudscape-design/components/box';
import type { CallbackRow } from '../../core/callbacks/wire.ts';
import { useCenter } from '../api/center.ts';
import { centerNow } from '../api/center-time.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand, useToken } from './use-command.ts';

const aMinute = 60;

/** A callback that shall not wait for its time. */
export function CallNowDialog({
  callback: { id, number, queue, promisedAt },
  close,
}: {
  callback: CallbackRow;
  close: () => void;
}) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const { tell } = useActing();
  const tokenOf = useToken();
  const isPromised = promisedAt !== null && promisedAt > centerNow();
  const command = useCommand('callNow', ({ state, at }) => {
    const opens = state === 'scheduled' && at !== null && at > centerNow() + aMinute ? at : null;
    tell(
      opens === null
        ? say('act.callback.rings', { number })
        : say('act.callback.opens', { number, time: format.instant(opens, timeZone, 'day-time') }),
    );
    close();
  });
  return (
    <ActDialog
      title={say('act.callback.now')}
      confirm={say('act.callback.now')}
      onConfirm={() => command.mutate({ id, body: { token: tokenOf(id) } })}
      close={close}
      busy={command.isPending}
      problem={command.error}
    >
      <Box>
        {say(isPromised ? 'act.callback.now.what' : 'act.callback.now.again', { number, queue })}
      </Box>
    </ActDialog>
  );
}
