/** E.164, as the center takes it. */
export const isPhoneNumber = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);

/** Without what people write between digits; `00` before a country code is `+`. */
export const tidyNumber = (text: string): string =>
  text
    .replace(/[\s().\-/]/g, '')
    .replace(/^00/, '+')
    .trim();

const flags: readonly (readonly [dialCode: string, flag: string])[] = [
  ['+34', '🇪🇸'],
  ['+39', '🇮🇹'],
  ['+40', '🇷🇴'],
  ['+44', '🇬🇧'],
  ['+33', '🇫🇷'],
  ['+49', '🇩🇪'],
  ['+351', '🇵🇹'],
  ['+57', '🇨🇴'],
  ['+52', '🇲🇽'],
];

/** The flag of a number's country; empty for those that the list does not have. */
export const flagOf = (number: string): string =>
  flags.find(([dialCode]) => number.startsWith(dialCode))?.[1] ?? '';
