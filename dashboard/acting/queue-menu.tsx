import { memo } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { useWords } from '../language/use-words.ts';
import { RowMenu } from './row-menu.tsx';

/** What can be done with a queue: its overflow, where it has one, and closing it or telling its callers something. */
export const QueueMenu = memo(({ name }: { name: string }) => {
  const { say } = useWords();
  const { data } = useAnswer('overflows');
  const overflow = data?.overflows.find(({ queue }) => queue === name);
  return (
    <RowMenu
      name={name}
      acts={[
        ...(overflow
          ? [
              {
                id: 'overflow',
                text: say(overflow.open ? 'act.overflow.close' : 'act.overflow.open', {
                  to: overflow.to,
                }),
                intent: { act: 'overflow', overflow } as const,
              },
            ]
          : []),
        {
          id: 'close',
          text: say('closures.new'),
          intent: { act: 'closure', closure: null, queue: name },
        },
      ]}
    />
  );
});
