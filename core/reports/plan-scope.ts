import type { Grouping } from '../api/wire.ts';
import { type View, views } from '../metrics/cells.ts';
import type { TallyKeys } from '../metrics/tally.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ApiProblem } from './problem.ts';

/** What narrows a figure: values wanted by dimension. */
export type Scope = {
  queues?: string[] | undefined;
  agents?: string[] | undefined;
  channels?: string[] | undefined;
  initiationMethods?: string[] | undefined;
  contactTypes?: string[] | undefined;
  dialledNumbers?: string[] | undefined;
  disconnectReasons?: string[] | undefined;
  wrapUpCodes?: string[] | undefined;
};

/** How a grouping and its filters are answered: from which view, keeping which keys, grouped by which part. */
export type ScopePlan = {
  view: View;
  wanted: Partial<Record<keyof TallyKeys, string[]>>;
  /** The dimension grouped by; null when not grouped. */
  dimension: keyof TallyKeys | null;
};

const dimensionOfFilter = {
  queues: 'queue',
  agents: 'agent',
  channels: 'channel',
  initiationMethods: 'initiationMethod',
  contactTypes: 'contactType',
  dialledNumbers: 'dialledNumber',
  disconnectReasons: 'disconnectReason',
  wrapUpCodes: 'wrapUpCode',
} as const satisfies Record<keyof Scope, keyof TallyKeys>;

/** Smallest first: the first view whose key has every dimension that is asked for. */
const viewsBySize: View[] = [
  'center',
  'queue',
  'initiationMethod',
  'contactType',
  'dialledNumber',
  'disconnectReason',
  'wrapUpCode',
  'agent',
];

/** Chooses the view; fails with `filters-not-combinable` when no view has all dimensions. */
export function planScope(scope: Scope, groupBy: Grouping): Result<ScopePlan, ApiProblem> {
  const wanted = wantedOf(scope);
  const dimension = groupBy === 'none' ? null : groupBy;
  const asked = new Set<keyof TallyKeys>(Object.keys(wanted) as (keyof TallyKeys)[]);
  if (dimension) asked.add(dimension);
  const view = viewsBySize.find((name) =>
    [...asked].every((one) => (views[name] as readonly string[]).includes(one)),
  );
  if (view) return ok({ view, wanted, dimension });
  return fail({
    code: 'filters-not-combinable',
    detail: `no figures are kept by ${[...asked].join(' and ')} together: queues, agents and channels combine, the others stand alone`,
  });
}

export function wantedOf(scope: Scope): ScopePlan['wanted'] {
  const wanted: ScopePlan['wanted'] = {};
  for (const [filter, dimension] of Object.entries(dimensionOfFilter)) {
    const values = scope[filter as keyof Scope];
    if (values && values.length > 0) wanted[dimension] = values;
  }
  return wanted;
}

/** Whether a cell's key passes the filters. */
export const keepsKey = ({ view, wanted }: ScopePlan, key: string[]): boolean =>
  views[view].every((dimension, index) => {
    const values = wanted[dimension];
    return !values || values.includes(key[index] as string);
  });

/** Whether a contact's keys pass the filters. */
export const keepsTally = (wanted: ScopePlan['wanted'], keys: TallyKeys): boolean =>
  Object.entries(wanted).every(([dimension, values]) =>
    values.includes(keys[dimension as keyof TallyKeys]),
  );

/** The group of a cell's key: its value of the dimension grouped by, or the empty text. */
export const groupOf = ({ view, dimension }: ScopePlan, key: string[]): string =>
  dimension === null ? '' : (key[(views[view] as readonly string[]).indexOf(dimension)] as string);
