import type { ContactRow } from '../../core/api/wire.ts';
import { none } from '../../core/metrics/tally.ts';
import { useCenter } from '../api/center.ts';
import { useLabelOf } from '../language/use-label-of.ts';
import { useWords } from '../language/use-words.ts';

/** Words for the values of a contact: names of queues and agents, codes in the language, empty where there is none. */
export function useContactNames() {
  const { queues, agents } = useCenter();
  const { code } = useWords();
  const labelOf = useLabelOf();
  const nameIn = (list: { id: string; name: string }[], id: string | null) =>
    id === null ? '' : (list.find((one) => one.id === id)?.name ?? id);
  const plain = (value: string) => (value === none ? '' : value);
  return {
    queue: (row: ContactRow) => nameIn(queues, row.queue),
    agent: (row: ContactRow) => nameIn(agents, row.agent),
    channel: (row: ContactRow) => code(row.channel),
    initiationMethod: (row: ContactRow) => code(row.initiationMethod),
    contactType: (row: ContactRow) => labelOf('contactType', plain(row.contactType)),
    dialledNumber: (row: ContactRow) => plain(row.dialledNumber),
    disconnectReason: (row: ContactRow) => code(plain(row.disconnectReason)),
    wrapUpCode: (row: ContactRow) => labelOf('wrapUpCode', plain(row.wrapUpCode)),
  };
}
