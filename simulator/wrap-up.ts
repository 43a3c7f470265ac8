import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { wrapUpCodesFor } from '../core/config/wrap-up-codes.ts';
import { pick } from './distributions.ts';
import type { Random } from './random.ts';

/** Contacts that an agent closes without a code. */
const forgottenShare = 0.06;
/** Each code of the configuration is so much rarer than the one before it. */
const nextShare = 0.55;

/** The code with which an agent closes a contact of a queue; a code named like the contact's type is as usual as the first. */
export function drawWrapUpCode(
  random: Random,
  { wrapUpCodes }: Pick<ContactCenterConfig, 'wrapUpCodes'>,
  queue: string | null,
  contactType?: string,
): string | null {
  const codes = wrapUpCodesFor(wrapUpCodes, queue).map(
    ({ code }, index) => [code, code === contactType ? 1 : nextShare ** index] as const,
  );
  const isForgotten = random.chance(forgottenShare);
  return isForgotten || codes.length === 0 ? null : pick(random, codes);
}
