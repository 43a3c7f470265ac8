import Popover from '@cloudscape-design/components/popover';
import { useWords } from '../../../language/use-words.ts';

export type Term =
  | 'occupancy'
  | 'online'
  | 'contact'
  | 'afterContactWork'
  | 'idle'
  | 'incoming'
  | 'nonProductive'
  | 'missed'
  | 'rejected'
  | 'unknown';

/** A figure’s name, its definition one click away. */
export function ActivityTerm({ term }: { term: Term }) {
  const { say } = useWords();
  return (
    <Popover
      header={say(`activity.${term}`)}
      content={say(`activity.${term}.definition`)}
      renderWithPortal
      triggerType="text-inline"
    >
      {say(`activity.${term}`)}
    </Popover>
  );
}
