import type { ResetRequests } from '../../core/examples/request-reset.ts';
import type { CenterItems } from './center-items.ts';
import { customerKey, instantKey } from './contact-codec.ts';

export type ResetRequest = { customerId: string; contactId: string; at: number };

/** An example: requests kept as items, listed for the system that carries them out. */
export const resetRequests = (
  items: CenterItems,
): ResetRequests & { list(): Promise<ResetRequest[]> } => ({
  async request(request) {
    const { customerId, contactId, at } = request;
    const key = { pk: `reset|${customerKey(customerId)}`, sk: contactId };
    const listed = { list: 'resets', listAt: instantKey(at), expiresAt: at + 30 * 86_400 };
    await items.put({ ...key, ...listed, version: 1, document: request });
  },
  async list() {
    return (await items.list<ResetRequest>('resets')).map(({ document }) => document);
  },
});
