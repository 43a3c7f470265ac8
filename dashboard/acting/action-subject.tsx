import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import type { ListedAction } from '../../core/audit/action.ts';
import { ownBoard } from '../../core/board/board.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import { RouterLink } from '../shell/router-link.tsx';

type Subject = { name: string; href?: string };
const of = (path: string, id: string) => `${path}${encodeURIComponent(id)}`;

/** What an action was done to: by name and as a link where there is one, else by its id, to be copied. */
export function ActionSubject({ action }: { action: ListedAction }) {
  const { say } = useWords();
  const subject = useSubject(action);
  if (subject?.href) return <RouterLink href={subject.href}>{subject.name}</RouterLink>;
  if (subject) return subject.name;
  return (
    <CopyToClipboard
      variant="inline"
      textToCopy={action.subject}
      copyButtonAriaLabel={say('act.recent.copy', { id: action.subject })}
      copySuccessText={say('contact.copied')}
      copyErrorText={say('contact.copyFailed')}
    />
  );
}

function useSubject({ command, subject, detail, thing }: ListedAction): Subject | null {
  const { say, format } = useWords();
  const { agents, timeZone } = useCenter();
  switch (command) {
    case 'setAgentStatus': {
      const name = agents.find(({ id }) => id === subject)?.name;
      return name ? { name, href: of('/history/scorecard?agent=', subject) } : null;
    }
    case 'prioritizeContact':
    case 'moveContact':
    case 'monitorContact':
      return {
        name: `${say('column.contact')} ${subject.slice(0, 8)}`,
        href: of('/contacts/', subject),
      };
    case 'setOverflow':
      return { name: subject, href: '/closures' };
    case 'saveCustomer':
      return { name: thing?.name ?? subject, href: of('/customers/', subject) };
    case 'moveCallback':
    case 'callNow':
    case 'cancelCallback':
      return thing && callbackOf(thing, (at) => format.instant(at, timeZone, 'day-time'));
    case 'saveBoard':
      if (subject === ownBoard) return { name: say('act.recent.ownBoard'), href: '/' };
      return thing && { name: thing.name, href: of('/?board=', subject) };
    case 'removeBoard':
      if (subject === ownBoard) return { name: say('act.recent.ownBoard'), href: '/' };
      return thing && { name: thing.name };
    default: {
      const name = detail.rule ?? detail.name ?? detail.text;
      return typeof name === 'string' ? { name } : null;
    }
  }
}

/** A callback by its number and time; it is told in the story of the contact that asked for it. */
function callbackOf(
  { name, at, contactId }: NonNullable<ListedAction['thing']>,
  timeOf: (at: number) => string,
): Subject {
  const title = at === null ? name : `${name} · ${timeOf(at)}`;
  return contactId === null ? { name: title } : { name: title, href: of('/contacts/', contactId) };
}
