import Box from '@cloudscape-design/components/box';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import type { Place } from './place.ts';
import type { RoomProps } from './room-props.ts';

const shownAtOnce = 20;

/** The contacts of what is chosen, newest first; each opens. */
export function PlaceContacts({ detail, view, place }: RoomProps & { place: Place }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const { block, branch, gone } = place;
  const query = { day: view.day, block, branch, gone };
  const { data, error, refetch } = useAnswer('flowContacts', { id: detail.name, query });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const shown = data.contacts.slice(0, shownAtOnce);
  return (
    <div>
      <Box variant="h3">
        {say('flows.contactsHere', { place: nameOf(place, gone && say(`flows.${gone}`)) })}
      </Box>
      {shown.length === 0 && (
        <Box color="text-body-secondary">{say('flows.contactsHere.none')}</Box>
      )}
      <ul className="flow-contacts">
        {shown.map(({ contactId, at }) => (
          <li key={contactId}>
            <RouterLink href={`/contacts/${encodeURIComponent(contactId)}`}>
              {`${format.instant(at, timeZone, 'time-seconds')} · ${contactId.slice(0, 8)}`}
            </RouterLink>
          </li>
        ))}
      </ul>
      {data.total > shown.length && (
        <Box variant="small">
          {say('flows.contactsHere.more', { shown: shown.length, total: data.total })}
        </Box>
      )}
    </div>
  );
}

const nameOf = ({ block, branch }: Place, leavers: string | null): string =>
  [block, leavers ?? branch].filter((part) => part !== null).join(': ');
