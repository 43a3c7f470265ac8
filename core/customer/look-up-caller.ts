import { type Language, languages } from '../languages.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type CallerIdentity, type CallOrigin, callerIdentity } from './caller-identity.ts';
import type { CallerSources, OpenCallback } from './caller-sources.ts';
import { isRepeat } from './is-repeat.ts';
import { languageAttribute } from './language-attribute.ts';
import type { PastContact } from './past-contact.ts';
import { preferredHour } from './preferred-hour.ts';
import type { Profile } from './profile.ts';

export type CallerSettings = { timeZone: string; repeatWithinDays: number };

/** What the center knows of a caller; null and undefined where it doesn't. */
export type Caller = {
  profile: Profile | undefined;
  /** Chosen in the last contact, else in the latest that had one, else the profile's. */
  language: Language | undefined;
  repeat: boolean;
  lastContactType: string | null;
  lastQueue: string | null;
  openCallback: OpenCallback | undefined;
  /** 0 to 23 in the center's zone. */
  preferredHour: number | null;
  /** Whether there is a profile, a past contact or a promise; who has no profile has no `customerId`. */
  known: boolean;
};

const historySeconds = 365 * 86_400;
const mostContacts = 50;
const stranger: Caller = {
  profile: undefined,
  language: undefined,
  repeat: false,
  lastContactType: null,
  lastQueue: null,
  openCallback: undefined,
  preferredHour: null,
  known: false,
};

/** Who is calling and what they had with the center in the last year, without the contact that asks. */
export async function lookUpCaller(
  { contactId, origin, now }: { contactId: string; origin: CallOrigin; now: EpochSeconds },
  sources: CallerSources,
  settings: CallerSettings,
): Promise<Caller> {
  const identity = callerIdentity(origin);
  if (identity === null) return stranger;
  const profile = await profileOf(identity, sources);
  const numbers = [...new Set([identity.address, ...(profile?.numbers ?? [])])].filter(isGiven);
  const customerId = profile?.customerId ?? identity.customerId;
  const names = [customerId, ...numbers].filter(isGiven);
  const [contacts, openCallback, learned] = await Promise.all([
    historyOf(names, now, sources),
    sources.openCallback({ customerId, numbers }),
    learnedLanguage(names, sources),
  ]);
  const past = contacts.filter((contact) => contact.contactId !== contactId);
  return {
    profile,
    openCallback,
    repeat: isRepeat(past, now, settings.repeatWithinDays),
    preferredHour: preferredHour(past, settings.timeZone),
    known: profile !== undefined || past.length > 0 || openCallback !== undefined,
    ...(await lastOf(past, learned ?? profile?.language, sources)),
  };
}

/** By the id that the call names, else by its line. */
export async function profileOf(
  { customerId, address }: CallerIdentity,
  sources: Pick<CallerSources, 'profile' | 'profileOfLine'>,
): Promise<Profile | undefined> {
  if (customerId) return sources.profile(customerId);
  return address ? sources.profileOfLine(address) : undefined;
}

const isGiven = (text: string | null): text is string => text !== null;

async function learnedLanguage(
  names: readonly string[],
  sources: CallerSources,
): Promise<Language | undefined> {
  const accounts = await Promise.all(names.map((name) => sources.learned(name)));
  const heard = accounts.flatMap((one) => one?.language ?? []);
  return heard.sort((a, b) => b.at - a.at)[0]?.value;
}

/** Contacts are indexed by customer id where the record has one, else by address. */
async function historyOf(
  names: string[],
  now: EpochSeconds,
  sources: CallerSources,
): Promise<PastContact[]> {
  const span = { from: Math.max(0, now - historySeconds), to: now + 1 };
  const found = await Promise.all(names.map((name) => sources.contacts(name, span, mostContacts)));
  return found.flat().sort((a, b) => b.startedAt - a.startedAt);
}

async function lastOf(
  [last]: PastContact[],
  otherwise: Language | undefined,
  sources: CallerSources,
): Promise<Pick<Caller, 'language' | 'lastContactType' | 'lastQueue'>> {
  if (!last) return { language: otherwise, lastContactType: null, lastQueue: null };
  const [chosen, queue] = await Promise.all([
    sources.attribute(last.contactId, languageAttribute),
    last.queueId === null ? undefined : sources.queueName(last.queueId),
  ]);
  return {
    language: languages.find((language) => language === chosen) ?? otherwise,
    lastContactType: last.contactType,
    lastQueue: queue ?? null,
  };
}
