import { centerName } from '../constructs/center-name.ts';

const longest = 45;
const accountNumber = 12;

/**
 * The center's part of an instance alias, which has 45 characters with hyphen and account number, and may not begin
 * with `d-`.
 */
export const instanceAlias = (center: string): string =>
  centerName(center)
    .replace(/^d-/, 'd')
    .slice(0, longest - accountNumber - 1)
    .replace(/-+$/, '');
