import type { Json } from '../document/flow.ts';
import type { BranchRule, Parameter } from './definition.ts';
import { isTrue } from './parameter-value.ts';

/** What the three blocks for cases share. */
export const caseParameters = {
  LinkContactToCase: { kind: 'boolean', accepts: 'static' },
  CaseRequestFields: { kind: 'map', of: { kind: 'text', accepts: 'embedded' } },
} as const satisfies Record<string, Parameter>;

/** The error branches of linking a contact to a case; the branch for it is there only where the block links. */
export const caseErrors = (parameters: {
  [name: string]: Json;
}): { ContactNotLinked: BranchRule; NoMatchingError: BranchRule } => ({
  ContactNotLinked: isTrue(parameters.LinkContactToCase) ? 'expected' : 'optional',
  NoMatchingError: 'expected',
});
