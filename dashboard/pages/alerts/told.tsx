import type { Alert } from '../../../core/alerts/alert.ts';
import { useAlertValue } from '../../alerts/use-alert-value.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';

/** Everything that was told of an alert, and whether it was sent. */
export function Told({ alert: { events, rule } }: { alert: Alert }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const shown = useAlertValue();
  return (
    <ol>
      {events.map(({ id, kind, at, value, sentAt }) => (
        <li key={id}>
          {format.instant(at, timeZone, 'full')} ·{' '}
          {say(`alerts.told.${kind}`, { value: shown(rule, value) })} ·{' '}
          {sentAt === null
            ? say('alerts.told.unsent')
            : `${say('alerts.told.sent')}: ${rule.notify.map((one) => say(`rule.notify.${one}`)).join(', ')}`}
        </li>
      ))}
    </ol>
  );
}
