import type { ContactCenterConfig } from '../config/contact-center-config.ts';

/** ITU-T E.164: at most 15 digits. Shorter than 7 with its country code, no subscriber of any country has one. */
const e164 = /^\+[1-9]\d{6,14}$/;
/** 266696687 spells ANONYMOUS: what carriers send for a withheld number. */
const withheld = '+266696687';

/**
 * A number as it can be dialled, or null: E.164 with its country code (no country is assumed), spaces and punctuation aside,
 * neither withheld nor one of the center's own.
 */
export function dialableNumber(written: string, ownNumbers: readonly string[]): string | null {
  const number = written.replace(/[\s().-]/g, '');
  return e164.test(number) && number !== withheld && !ownNumbers.includes(number) ? number : null;
}

/** Numbers that would call the center itself. */
export const ownNumbers = ({
  phoneNumbers,
  queues,
}: Pick<ContactCenterConfig, 'phoneNumbers' | 'queues'>): string[] => [
  ...phoneNumbers.map(({ number }) => number),
  ...queues.flatMap(({ outboundCallerId }) => outboundCallerId ?? []),
];
