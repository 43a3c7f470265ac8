import { compareContacts } from './compare-contacts.ts';
import { putInOrder, takeInOrder } from './in-order.ts';
import type { WaitingContact } from './waiting-contact.ts';

/** A contact in a line; `came` puts equals in order. */
export interface InLine {
  contact: WaitingContact;
  came: number;
}

/** Contacts of one queue and channel, whoever goes first at the front. */
export class WaitingLine {
  private readonly order: InLine[] = [];
  /** Until when the order holds by itself: then a change of somebody's place begins to act. */
  private holdsUntilMs = Number.POSITIVE_INFINITY;
  private atMs = 0;

  get size(): number {
    return this.order.length;
  }

  add(one: InLine, nowMs: number): void {
    this.at(nowMs);
    putInOrder(this.order, one, this.compare);
    this.holdsUntilMs = Math.min(this.holdsUntilMs, nextChange(one, nowMs));
  }

  remove(one: InLine): void {
    takeInOrder(this.order, one, this.compare);
  }

  /** The order at an instant. */
  at(nowMs: number): readonly InLine[] {
    this.atMs = nowMs;
    if (nowMs >= this.holdsUntilMs) {
      this.order.sort(this.compare);
      this.holdsUntilMs = Math.min(...this.order.map((one) => nextChange(one, nowMs)));
    }
    return this.order;
  }

  private readonly compare = (first: InLine, second: InLine): number =>
    compareInLine(first, second, this.atMs);
}

/** Contact priority, then age, then who came first; never 0 for two contacts. */
export const compareInLine = (first: InLine, second: InLine, nowMs: number): number =>
  compareContacts(first.contact, second.contact, nowMs) || first.came - second.came;

/** When a change of the contact begins to act; infinity when all do. */
const nextChange = ({ contact }: InLine, nowMs: number): number =>
  Math.min(...contact.changes.map(({ fromMs }) => fromMs).filter((fromMs) => fromMs > nowMs));
