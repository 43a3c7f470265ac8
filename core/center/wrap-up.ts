import {
  wrapUpCodeAttribute,
  wrapUpCodesFor,
  wrapUpNoteAttribute,
} from '../config/wrap-up-codes.ts';
import type { Acted } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import { setAttributes } from './supervising.ts';

/** What came of a contact, as attributes of it; the code must be one of its queue. An empty code is none. */
export function wrapUp(state: CenterState, contactId: string, code: string, note?: string): Acted {
  if (code !== '' && !isOffered(state, contactId, code))
    return refused('invalid-value', `"${code}" is no wrap-up code of ${contactId}'s queue.`);
  return setAttributes(state, contactId, {
    [wrapUpCodeAttribute]: code,
    ...(note === undefined ? {} : { [wrapUpNoteAttribute]: note }),
  });
}

/** Of a contact that only its record remembers any code of the center will do. */
function isOffered({ settings, contacts }: CenterState, contactId: string, code: string): boolean {
  const { wrapUpCodes } = settings;
  if (!wrapUpCodes) return true;
  const contact = contacts.get(contactId);
  const offered = contact ? wrapUpCodesFor(wrapUpCodes, contact.place?.name ?? null) : wrapUpCodes;
  return offered.some((one) => one.code === code);
}
