import type { QueueConfig } from '../config/contact-center-config.ts';
import type { CallbackBook } from './callback-desk.ts';
import { historyDays, type Outlook } from './center-history.ts';

/** The outlook of a queue and of all that share its teams. */
export async function slotOutlook(
  queue: QueueConfig,
  { config, history, now }: Pick<CallbackBook, 'config' | 'history' | 'now'>,
): Promise<Outlook> {
  const teams = config.agentGroups.filter(({ queues }) => queues.includes(queue.name));
  const names = [...new Set([queue.name, ...teams.flatMap(({ queues }) => queues)])];
  const [closings, loads] = await Promise.all([
    history.closings(now - historyDays * 86_400),
    Promise.all(names.map(async (name) => [name, await history.load(name, now)] as const)),
  ]);
  return { config, closings, histories: new Map(loads), now };
}
