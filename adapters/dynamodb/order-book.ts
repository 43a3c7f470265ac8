import type { Order, OrderBook } from '../../core/examples/order.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';

/** An example: orders kept as items. Replace it by one that asks your own system. */
export const orderBook = (
  items: CenterItems,
): OrderBook & { save(order: Order): Promise<void> } => ({
  async find(number) {
    return (await items.get<Order>(`order|${number}`, 'order'))?.document;
  },
  async save(order) {
    await changeItem<Order>(items, [`order|${order.number}`, 'order'], () => ({ document: order }));
  },
});
