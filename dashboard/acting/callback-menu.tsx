import type { CallbackRow } from '../../core/callbacks/wire.ts';
import { useWords } from '../language/use-words.ts';
import { type RowAct, RowMenu } from './row-menu.tsx';

/** What can be done with a callback that is still owed. */
export function CallbackMenu({ callback }: { callback: CallbackRow }) {
  const { say } = useWords();
  const { number, canCallNow, canMove, canCancel } = callback;
  const acts: [boolean, RowAct][] = [
    [
      canCallNow,
      { id: 'now', text: say('act.callback.now'), intent: { act: 'callNow', callback } },
    ],
    [
      canMove,
      { id: 'move', text: say('act.callback.move'), intent: { act: 'moveCallback', callback } },
    ],
    [
      canCancel,
      {
        id: 'cancel',
        text: say('act.callback.cancel'),
        intent: { act: 'cancelCallback', callback },
      },
    ],
  ];
  return <RowMenu name={number} acts={acts.flatMap(([can, act]) => (can ? [act] : []))} />;
}
