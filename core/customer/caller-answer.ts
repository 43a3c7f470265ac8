import { yesNo } from '../yes-no.ts';
import type { Caller } from './look-up-caller.ts';

/** What a flow is told of its caller (docs/decisions/011). */
export const callerAnswer = (caller: Caller) => ({
  known: yesNo(caller.known),
  identified: yesNo(caller.profile !== undefined),
  customerId: caller.profile?.customerId ?? '',
  name: caller.profile?.name ?? '',
  language: caller.language ?? '',
  tier: caller.profile?.tier ?? '',
  repeat: yesNo(caller.repeat),
  lastContactType: caller.lastContactType ?? '',
  lastQueue: caller.lastQueue ?? '',
  openCallback: yesNo(caller.openCallback !== undefined),
  callbackAt: instant(caller.openCallback?.at ?? null),
  preferredHour: caller.preferredHour === null ? '' : String(caller.preferredHour),
});

const instant = (seconds: number | null): string =>
  seconds === null ? '' : new Date(seconds * 1000).toISOString();
