import { memo } from 'react';
import type { LiveContactRow } from '../../core/live/wire.ts';
import { useWords } from '../language/use-words.ts';
import { type RowAct, RowMenu } from './row-menu.tsx';

/** What can be done with a contact: of one that waits its place, of one on the line its conversation. */
export const ContactMenu = memo(({ contact }: { contact: LiveContactRow }) => {
  const { say, code } = useWords();
  const { contactId, phase, channel } = contact;
  const first: RowAct = {
    id: 'prioritize',
    text: say('act.prioritize'),
    intent: { act: 'prioritize', contact },
  };
  const move: RowAct = { id: 'move', text: say('act.move'), intent: { act: 'move', contact } };
  const listen: RowAct = {
    id: 'monitor',
    text: say('act.monitor'),
    intent: { act: 'monitor', contactId },
  };
  const waiting = channel === 'VOICE' ? [first, move] : [first];
  return (
    <RowMenu
      name={`${code(channel)} ${contactId}`}
      acts={phase === 'queue' ? waiting : phase === 'agent' ? [listen] : []}
    />
  );
});
