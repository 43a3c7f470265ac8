const plainKey = /^[A-Za-z_][\w-]*$/;

/** The path of a field inside another: `Parameters.Text`, `Transitions.Errors[0]`, `Parameters.Attributes['first name']`. */
export function fieldPath(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  return plainKey.test(key) ? `${parent}.${key}` : `${parent}['${key}']`;
}
