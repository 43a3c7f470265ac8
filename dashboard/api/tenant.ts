import { remember, remembered } from '../theme/remembered.ts';

const name = 'tenant';

/** The client company that this browser has chosen; null leaves it to the API. */
export const chosenTenant = (): string | null => remembered(name) || null;

/** The API refuses it: the user works for that company no longer. */
export const forgetTenant = (): void => remember(name, '');

/** Shows another company from the start, so that nothing of the one before stays in view. */
export function chooseTenant(id: string): void {
  remember(name, id);
  location.assign('/');
}
