import Alert from '@cloudscape-design/components/alert';
import { daysBetween } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';

/** An empty range, with a word on where the contacts are. */
export function NoHistory() {
  const { say, format } = useWords();
  const { firstDay, lastDay } = useCenter();
  return (
    <Alert type="info" header={say('history.empty')}>
      {firstDay &&
        lastDay &&
        say('history.empty.hint', {
          count: daysBetween(firstDay, lastDay) + 1,
          from: format.days(firstDay, firstDay),
          to: format.days(lastDay, lastDay),
        })}
    </Alert>
  );
}
