import type { Json } from '../document/flow.ts';
import type { Input } from '../run/input.ts';
import { ask, error, next, type Outcome } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import type { Running } from '../run/running.ts';
import { collectDigits, type EntryRules } from './collect-digits.ts';
import { enteredPhoneNumber } from './entered-phone-number.ts';
import { encrypted, encryptionRefusal } from './input-encryption.ts';
import { takeTypedAhead } from './keypad-buffer.ts';
import { playPromptOf } from './play-prompt-of.ts';
import { positiveNumber } from './positive-number.ts';

/** Seconds to the first key, and from one key to the next, when a block doesn't say (the designer's and the guide's defaults). */
const defaultLimit = 5;

/** What `$.StoredCustomerInput` holds after nothing was entered (guide, "Store customer input"). */
const nothingEntered = 'Timeout';

/** Keys are collected and stored. Keys that are buffered count as entered, and the prompt is skipped then. */
export function askStoredInput(running: Running): Outcome {
  const refusal = settingsRefusal(running);
  if (refusal) return error('NoMatchingError', refusal);
  const typedAhead = takeTypedAhead(running);
  if (typedAhead !== '') return collect(running, '', typedAhead);
  const silent = playPromptOf(running);
  if (silent) return error('NoMatchingError', silent);
  return askOn(running, '');
}

/** What came while the block collected. Too long a pause ends an entry that has begun. */
export function takeStoredInput(running: Running, input: Input): Outcome {
  const begun = asText(running.memory);
  if (input.type === 'digits') return collect(running, begun, input.digits);
  if (input.type !== 'time-limit') return askOn(running, begun);
  if (begun !== '') return store(running, begun);
  running.set('StoredCustomerInput', nothingEntered);
  return next;
}

function collect(running: Running, begun: string, keys: string): Outcome {
  const { text, complete, rest } = collectDigits(begun, keys, rulesOf(running));
  if (!complete) return askOn(running, text);
  running.session.typedAhead = rest + running.session.typedAhead;
  return store(running, text);
}

function askOn(running: Running, entry: string): Outcome {
  const timeLimitSeconds =
    entry === ''
      ? running.number('InputTimeLimitSeconds', defaultLimit)
      : numberOf(keypad(running).InterdigitTimeLimitSeconds, defaultLimit);
  return ask({ ask: 'input', accepts: ['digits'], timeLimitSeconds }, entry);
}

function store(running: Running, entry: string): Outcome {
  const secret = running.has('InputEncryption');
  const text = secret ? encrypted(running) : entry;
  running.events.push({ type: 'input-taken', kind: 'digits', text });
  const phone = phoneValidation(running);
  const value = phone ? enteredPhoneNumber(entry, phone.country) : text;
  if (value === null) return error('InvalidPhoneNumber', `“${entry}” is no phone number.`);
  running.set('StoredCustomerInput', value);
  return next;
}

const keypad = (running: Running): Record<string, Json> => running.object('DTMFConfiguration');

const rulesOf = (running: Running): EntryRules => ({
  terminator: asText(keypad(running).InputTerminationSequence) || '#',
  maximum: maximumOf(running),
  cancels: asText(keypad(running).DisableCancelKey).toLowerCase() !== 'true',
});

const validation = (running: Running, name: string): Record<string, Json> | null => {
  const rules = running.object('InputValidation')[name];
  return rules && typeof rules === 'object' && !Array.isArray(rules) ? rules : null;
};

const maximumOf = (running: Running): number | null => {
  const rules = validation(running, 'CustomValidation');
  return rules ? numberOf(rules.MaximumLength, 0) : null;
};

/** The local country, or null for international numbers; null as a whole when the entry is no phone number. */
function phoneValidation(running: Running): { country: string | null } | null {
  const rules = validation(running, 'PhoneNumberValidation');
  if (!rules) return null;
  return { country: rules.NumberFormat === 'Local' ? asText(rules.CountryCode) : null };
}

function settingsRefusal(running: Running): string | null {
  if (positiveNumber(running, 'InputTimeLimitSeconds', defaultLimit) === null)
    return 'InputTimeLimitSeconds is no number above 0.';
  const maximum = maximumOf(running);
  if (maximum !== null && maximum < 1) return 'MaximumLength is no number above 0.';
  return running.has('InputEncryption') ? encryptionRefusal(running) : null;
}

const numberOf = (value: Json | undefined, otherwise: number): number => {
  const number = Number(asText(value));
  return asText(value) === '' || !Number.isFinite(number) ? otherwise : number;
};
