import type { Api } from '../../api/api.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { isPhoneNumber, tidyNumber } from '../phone/phone-number.ts';

type Candidate = { page: 'contacts' | 'customers'; id: string };

/** What a text can stand for, the likeliest first; agents know no customers. */
function candidatesFor(text: string, isSupervisor: boolean): Candidate[] {
  const number = tidyNumber(text);
  const numbers = [number, `+${number}`].filter(isPhoneNumber);
  const contact: Candidate = { page: 'contacts', id: text };
  if (!isSupervisor) return [contact];
  const customer = (id: string): Candidate => ({ page: 'customers', id });
  if (isPhoneNumber(number)) return [customer(number)];
  return [contact, customer(text), ...numbers.map(customer)];
}

/** The page of the contact or customer that a text names: a contact's id, a customer's id, or a number; null when there is none. */
export async function findPage(
  text: string,
  isSupervisor: boolean,
  api: Pick<Api, 'read'>,
): Promise<string | null> {
  for (const { page, id } of candidatesFor(text, isSupervisor))
    if (await isKnown({ page, id }, api)) return `/${page}/${encodeURIComponent(id)}`;
  return null;
}

const unknown = ['contact-unknown', 'customer-unknown'];

async function isKnown({ page, id }: Candidate, api: Pick<Api, 'read'>): Promise<boolean> {
  try {
    await api.read(page === 'contacts' ? 'contact' : 'customer', { id });
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && unknown.includes(error.code)) return false;
    throw error;
  }
}
