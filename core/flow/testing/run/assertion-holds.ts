import type { Json } from '../../document/flow.ts';
import { asPath } from '../../document/path.ts';
import { conditionHolds } from '../../run/condition-holds.ts';
import { asText, readPath } from '../../run/read-path.ts';
import type { Session } from '../../run/session.ts';
import type { Assertion } from '../test-case.ts';

/** Whether a check holds now, and the value that it found; null when nothing stands there, which holds for no operator. */
export function assertionHolds(
  { Namespace, Operator, Operand = '' }: Assertion,
  session: Session,
): { holds: boolean; actual: string | null } {
  const path = asPath(Namespace);
  const value: Json = (path ? readPath(session, path) : undefined) ?? null;
  const actual = value === null ? null : asText(value);
  if (Operator === 'Exists') return { holds: value !== null, actual };
  return { holds: holdsLiterally(Operator, Operand, value, session), actual };
}

/** The flow language's comparison, but for paths in the operand, which a check takes as they stand. */
const holdsLiterally = (
  Operator: string,
  operand: string,
  value: Json,
  session: Session,
): boolean =>
  operand.includes('$.')
    ? conditionHolds({ Operator, Operands: ['$.Attributes.operand'] }, value, {
        ...session,
        data: { ...session.data, Attributes: { operand } },
      })
    : conditionHolds({ Operator, Operands: [operand] }, value, session);
