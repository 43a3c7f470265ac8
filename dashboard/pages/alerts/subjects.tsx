import type { Alert, Subject } from '../../../core/alerts/alert.ts';
import { isOfNow, isOwed } from '../../../core/alerts/figure-terms.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Lasting } from './lasting.tsx';

/** Whom an alert is about: contacts lead to their page. How long it lasts is said of what goes on alone, else when it was; of callbacks when they are due. */
export function Subjects({ alert: { subjects, rule, clearedAt } }: { alert: Alert }) {
  const { format } = useWords();
  const { timeZone } = useCenter();
  const isDue = isOwed(rule.figure);
  const isPast = !isOfNow(rule.figure) || clearedAt !== null;
  const time = (since: number) => format.instant(since, timeZone, isDue ? 'day-time' : 'time');
  return (
    <ul className="plain-list">
      {subjects.map((one) => (
        <li key={one.id}>
          <Named subject={one} /> ·{' '}
          {isPast || isDue ? time(one.since) : <Lasting since={one.since} />}
        </li>
      ))}
    </ul>
  );
}

function Named({ subject: { kind, id, name } }: { subject: Subject }) {
  const { say } = useWords();
  if (kind === 'agent') return name;
  return (
    <RouterLink
      href={`/contacts/${encodeURIComponent(id)}`}
      ariaLabel={`${say('column.contact')} ${name}`}
    >
      {name}
    </RouterLink>
  );
}
