import type { Voicemail } from '../../core/voicemail/voicemail.ts';
import type { VoicemailLists, VoicemailStore } from '../../core/voicemail/voicemail-ports.ts';
import type { CenterItems } from './center-items.ts';
import { instantKey } from './contact-codec.ts';

const lists = { open: 'voicemails|open', done: 'voicemails|done' } as const;
const keyOf = (id: string) => [`voicemail|${id}`, 'voicemail'] as const;

export type VoicemailList = VoicemailStore & VoicemailLists;

/** One item a message. Those without a task stand in a list of their own, from which lost events are made up for. */
export function voicemailStore(items: CenterItems, keepDays: number): VoicemailList {
  return {
    async read(id) {
      const stored = await items.get<Voicemail>(...keyOf(id));
      return stored && { voicemail: stored.document, version: stored.version };
    },

    write({ voicemail, version }) {
      const [pk, sk] = keyOf(voicemail.id);
      return items.put({
        ...{ pk, sk, version },
        document: voicemail,
        list: voicemail.state === 'tasked' ? lists.done : lists.open,
        listAt: instantKey(voicemail.requestedAt),
        expiresAt: voicemail.requestedAt + keepDays * 86_400,
      });
    },

    async open() {
      return (await items.list<Voicemail>(lists.open)).map(({ document }) => document.id);
    },

    async list(which, { from, to }) {
      const range = { from: instantKey(from), to: instantKey(to) };
      const newest = await items.list<Voicemail>(lists[which], { ...range, newestFirst: true });
      return newest.map(({ document }) => document).reverse();
    },
  };
}
