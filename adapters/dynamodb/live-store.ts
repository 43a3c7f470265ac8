import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { LiveAgent } from '../../core/live/live-agent.ts';
import type { LiveContact } from '../../core/live/live-contact.ts';
import type { LiveFigures } from '../../core/live/live-figures.ts';
import type { LiveItem } from '../../core/live/live-item.ts';
import type { LiveStore } from '../../core/live/live-ports.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import type { Database } from './client.ts';
import { readPartition } from './read-partition.ts';
import { sent } from './store-failure.ts';

const pk = 'live';
const agentKey = (id: string) => `agent|${id}`;
const contactKey = (id: string) => `contact|${id}`;
const figuresKey = 'figures';

const hour = 3600;
/** A contact lives for 7 days at most (service quotas); an agent is shown while it works. */
const kept = { contact: 8 * 24 * hour, ended: hour, agent: 8 * 24 * hour, offline: 24 * hour };

/**
 * The live state: one partition of the center's table, one item an agent and a contact. It is read by that partition and not by the list
 * index: consistently, so that no reading is older than the one before, and without a second write unit for each event.
 */
export function liveStore(
  { client }: Pick<Database, 'client'>,
  { items, table }: { items: Pick<CenterItems, 'get' | 'put'>; table: string },
): LiveStore {
  const expiry = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
  return {
    items: () => readPartition<LiveItem>(client, table, pk),

    changeAgent: (id, change) =>
      changeItem<LiveAgent>(items, [pk, agentKey(id)], (before) => {
        const document = change(before);
        return document && { document, expiresAt: expiry(agentSeconds(document)) };
      }),

    changeContact: (id, change) =>
      changeItem<LiveContact>(items, [pk, contactKey(id)], (before) => {
        const document = change(before);
        return document && { document, expiresAt: expiry(contactSeconds(document)) };
      }),

    async saveFigures(figures) {
      await changeItem<LiveFigures>(items, [pk, figuresKey], (before) =>
        before && before.at >= figures.at ? null : { document: figures },
      );
    },

    async forgetContact(id) {
      await sent(
        client.send(new DeleteCommand({ TableName: table, Key: { pk, sk: contactKey(id) } })),
      );
    },
  };
}

const agentSeconds = ({ presence }: LiveAgent): number =>
  presence?.value.status.type === 'offline' ? kept.offline : kept.agent;

const contactSeconds = ({ endedAt }: LiveContact): number =>
  endedAt === null ? kept.contact : kept.ended;
