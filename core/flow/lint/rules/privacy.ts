import type { Json } from '../../document/flow.ts';
import { asPath, pathsIn } from '../../document/path.ts';
import type { Block } from '../block.ts';
import { isTrue, keysOf } from '../effect-of.ts';
import { fieldPath } from '../field-path.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const personalWords = new Set(
  'card cardnumber ccn creditcard cvv cvc ssn password passwd passcode pin iban phone phonenumber passport dob birthdate birthday taxid'.split(
    ' ',
  ),
);

/** Whether a key names personal data: `cardNumber`, `caller_ssn`, `PIN`. */
const isPersonal = (key: string): boolean =>
  [key, ...key.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').split(/[\s_.-]+/)].some((word) =>
    personalWords.has(word.toLowerCase()),
  );

const cardWords =
  /credit card|debit card|card number|security code|\bcvv\b|\bcvc\b|social security|\bssn\b|número de (?:su )?tarjeta|tarjeta de (?:crédito|débito)|kreditkarte|kartennummer|carte (?:de crédit|bancaire)/i;

const storesPlainly = ({ action: { Type, Parameters } }: Block): boolean =>
  Type === 'GetParticipantInput' &&
  isTrue(Parameters.StoreInput) &&
  Parameters.InputEncryption === undefined;

const mayLog = ({ data }: Subject, block: Block): boolean => data.factsAt(block).has('logging');

const encrypt =
  'Set InputEncryption, or disable logging with UpdateFlowLoggingBehavior before this block.';

const loggedInput: Rule = {
  id: 'privacy/logged-input',
  title: 'What callers type is not logged in the clear',
  severity: 'warning',
  connect: 'With logging enabled the input is written to the flow log in CloudWatch.',
  *check(subject) {
    for (const block of subject.reached)
      if (storesPlainly(block) && mayLog(subject, block))
        yield {
          block: block.id,
          field: 'Parameters.InputEncryption',
          message: 'The caller’s input is stored in the clear while logging may be enabled.',
          fix: encrypt,
        };
  },
};

const cardInput: Rule = {
  id: 'privacy/card-input',
  title: 'Card and security numbers are encrypted',
  severity: 'warning',
  connect: 'Without InputEncryption the digits stand in $.StoredCustomerInput as they were typed.',
  *check({ blocks }) {
    for (const block of blocks) {
      const prompt = block.texts.find(({ text }) => cardWords.test(text));
      if (prompt && storesPlainly(block))
        yield {
          block: block.id,
          field: 'Parameters.InputEncryption',
          message: 'The prompt asks for a card or security number, and the input is not encrypted.',
          fix: 'Set InputEncryption with a key that only the function has that reads it.',
        };
    }
  },
};

const loggedAttribute: Rule = {
  id: 'privacy/logged-attribute',
  title: 'Personal data is not logged as attributes',
  severity: 'warning',
  connect: 'With logging enabled, attributes and flow attributes are written to the flow log.',
  *check(subject) {
    for (const block of subject.reached)
      if (mayLog(subject, block))
        for (const [name, key, value] of attributesOf(block)) {
          const plain = subject.data.factsAt(block).has('plain-input');
          if (!isPersonalValue(key, value, plain)) continue;
          yield {
            block: block.id,
            field: fieldPath(`Parameters.${name}`, key),
            message: `“${key}” looks like personal data, and logging may be enabled here.`,
            fix: 'Disable logging with UpdateFlowLoggingBehavior before this block, or do not keep the value.',
          };
        }
  },
};

function attributesOf({ action: { Type, Parameters } }: Block): [string, string, Json][] {
  const name =
    Type === 'UpdateContactAttributes'
      ? 'Attributes'
      : Type === 'UpdateFlowAttributes'
        ? 'FlowAttributes'
        : null;
  if (name === null) return [];
  const map = Parameters[name] as { [key: string]: Json };
  return keysOf(map).map((key) => [name, key, map[key] ?? null]);
}

/** Fixed values are no one's data, and encrypted input is not readable. */
function isPersonalValue(key: string, value: Json, plainInput: boolean): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (asPath(text)?.text === '$.StoredCustomerInput') return plainInput;
  return pathsIn(text).length > 0 && isPersonal(key);
}

/** What should not be read by others. */
export const privacyRules: readonly Rule[] = [loggedInput, cardInput, loggedAttribute];
