import type { Action, Json } from '../document/flow.ts';
import { asPath, type Path } from '../document/path.ts';
import { asText, readPath } from '../run/read-path.ts';
import type { Session } from '../run/session.ts';
import { assume } from './assume.ts';
import type { Assumption } from './exploration.ts';
import { domains, valuesFor } from './values-for.ts';

/** A value for what a Compare reads, and what it is compared with. */
export interface Comparison {
  value: Json;
  /** What was assumed at the paths that conditions name as operands; empty where what stands there will do. */
  operands: Assumption[];
  /** The session in which the operands stand. */
  session: Session;
}

/**
 * For each branch of a Compare that can be taken a value that takes it. Operands that are paths can stand for anything: for each
 * order of them some numbers are tried, above and below the constants of other conditions.
 */
export function comparisonsOf(session: Session, action: Action): Map<string, Comparison> {
  const found = new Map<string, Comparison>();
  for (const { session: standing, operands } of standings(session, operandPaths(action)))
    for (const [branch, value] of valuesFor(action, standing, domains.anything))
      if (!found.has(branch)) found.set(branch, { value, operands, session: standing });
  return found;
}

/** The paths among a block's operands, without the one that it compares. */
function operandPaths({ Parameters, Transitions }: Action): Path[] {
  const operands = (Transitions.Conditions ?? []).flatMap(({ Condition }) => Condition.Operands);
  const paths = [...new Set(operands)].flatMap((operand) => asPath(operand) ?? []);
  return paths.filter(({ text }) => text !== Parameters.ComparisonValue);
}

/** Far from the numbers that flows compare with; texts hold them too. */
const far = 1_000_000;

function standings(session: Session, paths: readonly Path[]): Omit<Comparison, 'value'>[] {
  const standsThere = { session, operands: [] };
  if (paths.length === 0) return [standsThere];
  const isKnown = paths.every((path) => asText(readPath(session, path)) !== '');
  const orders = [
    (index: number) => far + index,
    (index: number) => far - index,
    (index: number) => -far - index,
    (index: number) => index - far,
  ];
  const assumed = orders.map((order) =>
    paths.map(({ text }, index): Assumption => ({ path: text, value: String(order(index)) })),
  );
  return [
    ...(isKnown ? [standsThere] : []),
    ...assumed.map((operands) => ({ session: withAll(session, paths, operands), operands })),
  ];
}

const withAll = (
  session: Session,
  paths: readonly Path[],
  operands: readonly Assumption[],
): Session =>
  paths.reduce(
    (before, path, index) => assume(before, path, operands[index]?.value ?? null),
    session,
  );
