import type { Severity } from './finding.ts';

export const faultKinds = [
  'unknown',
  'missing',
  'one-of',
  'type',
  'not-text',
  'value',
  'path',
  'size',
] as const;

/** What is wrong with a parameter; each kind is a rule. */
export interface ParameterFault {
  kind: (typeof faultKinds)[number];
  field: string;
  message: string;
  fix: string;
  severity?: Severity;
  /** What is missing names a resource: a console export leaves out one that is chosen after the import. */
  resource?: boolean;
}
