import type { OverflowList } from '../acting/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { OverflowStore } from './overflow.ts';

/** Every queue that has an overflow, and whether it is open. */
export async function listOverflows(
  { queues }: Pick<ContactCenterConfig, 'queues'>,
  overflows: Pick<OverflowStore, 'read'>,
): Promise<OverflowList> {
  const rows = queues.map(async ({ name: queue, overflow: to }) => {
    if (to === undefined) return [];
    const { open = false, by = null, at = null } = (await overflows.read(queue))?.value ?? {};
    return [{ queue, to, open, by, at }];
  });
  return { overflows: (await Promise.all(rows)).flat() };
}
