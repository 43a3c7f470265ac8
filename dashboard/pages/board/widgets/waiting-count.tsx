import Popover from '@cloudscape-design/components/popover';
import { memo } from 'react';
import type { LiveContactRow, LiveQueueRow } from '../../../../core/live/wire.ts';
import { useWords } from '../../../language/use-words.ts';
import { Ticking } from '../../../live/ticking.tsx';
import { useLivePart } from '../../../live/use-live-part.ts';
import { RouterLink } from '../../../shell/router-link.tsx';

const mostListed = 20;
const none: ReadonlyMap<string, LiveContactRow> = new Map();
type Props = { live: LiveQueueRow | null };

/** How many wait in a queue; opens to them, who waits longest first. */
export const WaitingCount = memo(({ live }: Props) => {
  const { say, format } = useWords();
  if (!live || live.waiting === 0) return format.count(0);
  const number = format.count(live.waiting);
  const name = `${say('board.contactsWaiting')}: ${live.name}`;
  return (
    <Popover
      header={name}
      content={<Contacts live={live} />}
      triggerType="text"
      triggerAriaLabel={`${number}, ${name}`}
      renderWithPortal
    >
      {number}
    </Popover>
  );
});

function Contacts({ live: { queue, channel, waiting: count } }: { live: LiveQueueRow }) {
  const { say, format } = useWords();
  const contacts = useLivePart(({ snapshot }) => snapshot?.contacts ?? none);
  const shown = [...contacts.values()]
    .filter((one) => one.phase === 'queue' && one.queue === queue && one.channel === channel)
    .sort((one, other) => waitsSince(one) - waitsSince(other))
    .slice(0, mostListed);
  return (
    <ul className="plain-list">
      {shown.map((contact) => (
        <li key={contact.contactId}>
          <RouterLink
            href={`/contacts/${encodeURIComponent(contact.contactId)}`}
            ariaLabel={`${say('column.contact')} ${contact.contactId}`}
          >
            <Ticking since={waitsSince(contact)} />
          </RouterLink>
        </li>
      ))}
      {shown.length < count && (
        <li>
          {say('contacts.foundOf', {
            ...{ count, number: format.count(shown.length), total: format.count(count) },
          })}
        </li>
      )}
    </ul>
  );
}

const waitsSince = ({ enqueuedAt, since }: LiveContactRow): number => enqueuedAt ?? since;
