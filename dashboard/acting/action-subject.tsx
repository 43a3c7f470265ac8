import type { Action } from '../../core/audit/action.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import { RouterLink } from '../shell/router-link.tsx';

const onContacts = ['prioritizeContact', 'moveContact', 'monitorContact'];
const byName = ['setOverflow'];
const ofAlerts = ['saveAlertRule', 'removeAlertRule', 'acknowledgeAlert', 'snoozeAlert'];

/** What an action was done to: an agent by name, a contact as a link, a queue by name, a rule as it was called then, all else by its id. */
export function ActionSubject({ action: { command, subject, detail } }: { action: Action }) {
  const { say } = useWords();
  const { agents } = useCenter();
  if (command === 'setAgentStatus') return agents.find(({ id }) => id === subject)?.name ?? subject;
  if (onContacts.includes(command))
    return (
      <RouterLink href={`/contacts/${encodeURIComponent(subject)}`}>
        {`${say('column.contact')} ${subject.slice(0, 8)}`}
      </RouterLink>
    );
  if (ofAlerts.includes(command)) {
    const name = detail.rule ?? detail.name;
    return typeof name === 'string' ? name : <code>{subject}</code>;
  }
  return byName.includes(command) ? subject : <code>{subject.slice(0, 12)}</code>;
}
