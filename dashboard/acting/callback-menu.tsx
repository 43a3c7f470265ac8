import type { CallbackRow } from '../../core/callbacks/wire.ts';
import { useWords } from '../language/use-words.ts';
import { type RowAct, RowMenu } from './row-menu.tsx';

/** What can be done with a callback that is still owed. */
export function CallbackMenu({ callback }: { callback: CallbackRow }) {
  const { say } = useWords();
  const move: RowAct = {
    id: 'move',
    text: say('act.callback.move'),
    intent: { act: 'moveCallback', callback },
  };
  const cancel: RowAct = {
    id: 'cancel',
    text: say('act.callback.cancel'),
    intent: { act: 'cancelCallback', callback },
  };
  return (
    <RowMenu
      name={callback.number}
      acts={[...(callback.canMove ? [move] : []), ...(callback.canCancel ? [cancel] : [])]}
    />
  );
}
