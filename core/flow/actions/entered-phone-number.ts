import { callingCodes } from './calling-codes.ts';

/** Countries whose numbers keep their leading zero behind the calling code (ITU-T E.164, national numbering plans). */
const keepsZero = new Set(['IT', 'SM', 'VA']);

/** `+` and 7 to 15 digits, as ITU-T E.164 has them; what a country makes of them is not checked. */
const internationalNumber = /^\+[1-9]\d{6,14}$/;

/** A number that Connect could dial, in E.164 form. */
export const isE164 = (number: string): boolean => internationalNumber.test(number);

/**
 * Keys as an E.164 number: international ones with their country's code, local ones (`country` given) without. Null when they
 * are none. A local number loses its leading trunk zero; one of the North American plan must have ten digits.
 */
export function enteredPhoneNumber(keys: string, country: string | null): string | null {
  const number = country === null ? `+${keys}` : localNumber(keys, country);
  return number !== null && isE164(number) ? number : null;
}

function localNumber(keys: string, country: string): string | null {
  const code = callingCodes.get(country);
  if (code === undefined) return null;
  if (code !== '1') return `+${code}${keepsZero.has(country) ? keys : keys.replace(/^0/, '')}`;
  const national = keys.length === 11 ? keys.replace(/^1/, '') : keys;
  return national.length === 10 ? `+1${national}` : null;
}
