import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import { useWords } from '../language/use-words.ts';
import { type Intent, useActing } from './acting.ts';

/** What can be done with a row now. Nothing is shown where there is nothing to do. */
export type RowAct = { id: string; text: string; intent: Intent };

export function RowMenu({ name, acts }: { name: string; acts: readonly RowAct[] }) {
  const { say } = useWords();
  const { begin } = useActing();
  if (acts.length === 0) return null;
  return (
    <ButtonDropdown
      variant="inline-icon"
      ariaLabel={say('act.menu', { name })}
      items={acts.map(({ id, text }) => ({ id, text }))}
      onItemClick={({ detail }) => {
        const act = acts.find(({ id }) => id === detail.id);
        if (act) begin(act.intent);
      }}
      expandToViewport
    />
  );
}
