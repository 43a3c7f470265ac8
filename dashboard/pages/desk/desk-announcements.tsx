import { Announcement } from '../../conversation/announcement.tsx';
import { useWords } from '../../language/use-words.ts';
import type { DeskPicture } from './desk-state.ts';
import { useCustomerName } from './use-customer-name.ts';

/** Says what rings at once, and how status and contacts change when there is time. */
export function DeskAnnouncements({ picture }: { picture: DeskPicture }) {
  const { say, code } = useWords();
  const nameOf = useCustomerName();
  const { offers, contacts, state } = picture;
  const ringing = offers.map((offer) =>
    say('desk.offer', { channel: code(offer.channel), customer: nameOf(offer) }),
  );
  const going = contacts.map(
    (contact) => `${nameOf(contact)}: ${say(`desk.state.${contact.state}`)}`,
  );
  return (
    <Announcement
      urgent={ringing.join('. ')}
      calm={[say('desk.status.is', { status: state.status.name }), ...going].join('. ')}
    />
  );
}
