import type { Channel } from '../core/config/contact-center-config.ts';
import type { Random } from './random.ts';

/** Somebody who contacts the center; `id` is null for those the center does not know. */
export type Customer = { phone: string; email: string; id: string | null };

/*
 * Only numbers that no real customer can have: those that Ofcom sets aside for drama in the United Kingdom, and 555-0100 to
 * 555-0199 of each North American area code. E-mail addresses are of example.com (RFC 2606).
 */
const dramaRanges = [
  '+44113496',
  '+44114496',
  '+44115496',
  '+44116496',
  '+44117496',
  '+44118496',
  '+44121496',
  '+44131496',
  '+44141496',
  '+44151496',
  '+44161496',
  '+44207946',
  '+44191498',
  '+44163296',
  '+44770090',
] as const;
const dramaSize = dramaRanges.length * 1000;
const areaCodes = Array.from({ length: 800 }, (_, index) => 200 + index).filter(
  (code) => code % 100 !== 11 && Math.floor(code / 10) % 10 !== 9,
);

/** How many customers with different numbers there can be. */
export const customerLimit = dramaSize + areaCodes.length * 100;

/** The same customer for a number on every day and with every seed. */
export function customer(index: number): Customer {
  const number = String(index + 1).padStart(6, '0');
  return {
    phone: phoneOf(index % customerLimit),
    email: `customer-${number}@example.com`,
    id: index % 10 < 7 ? `C${number}` : null,
  };
}

/** A customer drawn from the pool, or with a small chance one who was in contact before on the same day. */
export function drawCustomer(random: Random, pool: number, earlier: readonly Customer[]): Customer {
  const again = random.chance(0.05);
  const index = random.below(pool);
  const before = earlier[random.below(Math.max(1, earlier.length))];
  return again && before ? before : customer(index);
}

/** The address that a contact record shows for a customer. */
export function endpointOf(who: Customer, channel: Channel) {
  if (channel === 'VOICE') return { Address: who.phone, Type: 'TELEPHONE_NUMBER' };
  if (channel === 'EMAIL') return { Address: who.email, Type: 'EMAIL_ADDRESS' };
  return null;
}

function phoneOf(index: number): string {
  if (index < dramaSize) {
    const range = dramaRanges[index % dramaRanges.length] ?? dramaRanges[0];
    return `${range}0${String(Math.floor(index / dramaRanges.length)).padStart(3, '0')}`;
  }
  const left = index - dramaSize;
  const area = areaCodes[left % areaCodes.length] ?? 202;
  return `+1${area}55501${String(Math.floor(left / areaCodes.length)).padStart(2, '0')}`;
}
