import type { Json } from '../document/flow.ts';
import { valueAt } from '../document/path.ts';
import type { Input } from '../run/input.ts';
import { ask, error, next, type Outcome } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import type { Running } from '../run/running.ts';
import type { Parameter } from './definition.ts';
import { asObject, wrongValue } from './parameter-value.ts';
import { resolvedParameters, serviceAnswer } from './service.ts';

type Profile = { [field: string]: Json };

/** All that a flow may hold of customer profiles, in characters (Connect's guide, "Customer Profiles attributes"). */
const longestProfile = 14_000;

/** A field of a request. */
export const profileField = { kind: 'text', accepts: 'embedded' } as const satisfies Parameter;
export const neededProfileField = { ...profileField, required: true } as const;

/** The fields that the answer shall bring. */
export const profileResponse = {
  kind: 'list',
  of: { kind: 'text', accepts: 'static' },
} as const satisfies Parameter;

/** Asks with ProfileRequestData and what is `known` beside it. Every field must have a value, the `needed` ones must be there. */
export function askProfile(
  running: Running,
  needed: readonly string[],
  known: Profile = {},
): Outcome {
  const request = { ...known, ...running.object('ProfileRequestData') };
  const fields = [...needed, ...Object.keys(request)];
  if (fields.length === 0) return wrongValue('ProfileRequestData', 'an object of fields');
  const empty = fields.find((field) => asText(request[field]) === '');
  if (empty !== undefined) return wrongValue(`ProfileRequestData.${empty}`);
  return ask({
    ask: 'service',
    service: running.action.Type,
    request: { ...resolvedParameters(running), ProfileRequestData: request },
  });
}

/** Puts the answer into `$.Customer`: beside what is there of the same profile, in place of another one. */
export const takeProfile = (
  running: Running,
  input: Input,
  ofAnswer: (running: Running, profile: Profile) => Profile = askedFor,
): Outcome =>
  serviceAnswer(running, input, (profile) => {
    const customer = merged(running.data.Customer, ofAnswer(running, profile));
    if (JSON.stringify(customer).length > longestProfile)
      return error('NoMatchingError', 'The flow holds more than 14,000 characters of profiles.');
    running.set('Customer', customer);
    return next;
  });

/** The profile's id, and the fields that ProfileResponseData names; `Attributes.x` is one field of several. */
function askedFor(running: Running, profile: Profile): Profile {
  const wanted = running.value('ProfileResponseData');
  const names = Array.isArray(wanted) ? wanted.map(asText) : [];
  let kept: Profile = {};
  for (const name of ['ProfileId', 'ProfileARN', ...names]) {
    const [field = '', ...rest] = name.split('.');
    const value = valueAt(profile, rest.length === 0 ? [field] : [field, rest.join('.')]);
    if (value === undefined) continue;
    kept = merged(kept, { [field]: rest.length === 0 ? value : { [rest.join('.')]: value } });
  }
  return kept;
}

function merged(before: Profile, profile: Profile): Profile {
  const another = profile.ProfileId !== undefined && profile.ProfileId !== before.ProfileId;
  const kept = another ? {} : before;
  const groups = Object.entries(profile).map(([field, value]): [string, Json] => {
    const [old, added] = [asObject(kept[field]), asObject(value)];
    return [field, old && added ? { ...old, ...added } : value];
  });
  return { ...kept, ...Object.fromEntries(groups) };
}
