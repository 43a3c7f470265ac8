import type { Grouping } from '../../core/api/wire.ts';
import { joinList, splitList } from '../api/list-text.ts';

/** The filters of the API, in the order in which pages show them. */
export const scopeFields = [
  'queues',
  'agents',
  'channels',
  'initiationMethods',
  'contactTypes',
  'dialledNumbers',
  'disconnectReasons',
  'wrapUpCodes',
] as const;
export type ScopeField = (typeof scopeFields)[number];
export type Scope = Partial<Record<ScopeField, readonly string[]>>;

/** The filters that combine with each other; each of the rest stands alone. */
export const combinable = ['queues', 'agents', 'channels'] as const;

/** The filter that a group's key goes into; null for no grouping. */
export const fieldOfGrouping: Record<Grouping, ScopeField | null> = {
  none: null,
  queue: 'queues',
  agent: 'agents',
  channel: 'channels',
  initiationMethod: 'initiationMethods',
  contactType: 'contactTypes',
  dialledNumber: 'dialledNumbers',
  disconnectReason: 'disconnectReasons',
  wrapUpCode: 'wrapUpCodes',
};

/** The filters that go with a grouping: a dimension that stands alone takes only its own values. */
export function fieldsFor(groupBy: Grouping, scope: Scope): readonly ScopeField[] {
  const alone = scopeFields.find(
    (field) => !isCombinable(field) && (scope[field] ?? []).length > 0,
  );
  const own = groupBy === 'none' ? alone : fieldOfGrouping[groupBy];
  return own && !isCombinable(own) ? [own] : combinable;
}

const isCombinable = (field: ScopeField) => combinable.some((other) => other === field);

export function scopeFrom(search: URLSearchParams): Scope {
  const scope: Scope = {};
  for (const field of scopeFields) {
    const values = splitList(search.get(field));
    if (values.length > 0) scope[field] = values;
  }
  return scope;
}

export function scopeInto(search: URLSearchParams, scope: Scope): void {
  for (const field of scopeFields) {
    const values = scope[field] ?? [];
    if (values.length > 0) search.set(field, joinList(values));
  }
}

/** Only the given fields of a scope. */
export function narrowScope(scope: Scope, fields: readonly ScopeField[]): Scope {
  return Object.fromEntries(
    fields.flatMap((field) => (scope[field] ? [[field, scope[field]]] : [])),
  ) as Scope;
}
