import { Unbroken } from '../figures/unbroken.tsx';
import { useWords } from '../language/use-words.ts';
import { RouterLink } from '../shell/router-link.tsx';

type Props = { contactId: string; at: number; timeZone: string };

/** A contact by when it happened, leading to its page. */
export function ContactLink({ contactId, at, timeZone }: Props) {
  const { say, format } = useWords();
  const time = format.instant(at, timeZone, 'full');
  return (
    <RouterLink
      href={`/contacts/${encodeURIComponent(contactId)}`}
      variant="secondary"
      ariaLabel={`${time}, ${say('column.contact')} ${contactId}`}
    >
      <Unbroken>{time}</Unbroken>
    </RouterLink>
  );
}
