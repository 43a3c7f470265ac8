import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { useWords } from '../../language/use-words.ts';

/** What to call the customer of a contact: the name, else the number, else that there is none. */
export function useCustomerName() {
  const { say } = useWords();
  return ({ customer }: Pick<LocalDeskContact, 'customer'>) =>
    customer.name ?? customer.address ?? say('desk.withheld');
}
