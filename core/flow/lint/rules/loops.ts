import type { Json } from '../../document/flow.ts';
import type { FlowType } from '../../document/flow-type.ts';
import { asPath, type Path } from '../../document/path.ts';
import type { Block } from '../block.ts';
import { keysOf } from '../effect-of.ts';
import type { Draft, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** A contact can leave the flow here, or something unknown happens. */
const mayEnd = ({ action, definition, rules, ways }: Block): boolean =>
  definition === null ||
  rules?.next === 'none' ||
  ways.length === 0 ||
  definition.category === 'ends' ||
  (definition.category === 'routes' && rules?.next === 'unused') ||
  action.Type === 'InvokeFlowModule' ||
  action.Type === 'TransferParticipantToThirdParty';

/** Time passes here, or something outside the flow decides. */
const takesTime = ({ action, definition }: Block): boolean =>
  action.Type === 'Wait' ||
  definition?.category === 'routes' ||
  definition?.category === 'says' ||
  definition?.category === 'asks' ||
  definition?.category === 'looks-up';

/** The blocks from which no way leads to a block of the kind. */
function cutOff({ reached, byId }: Subject, isGoal: (block: Block) => boolean): Set<Block> {
  const before = new Map(reached.map((block) => [block, new Set<Block>()]));
  for (const block of reached)
    for (const { to } of block.ways) {
      const next = byId.get(to);
      if (next) before.get(next)?.add(block);
    }
  const leading = new Set(reached.filter(isGoal));
  for (const block of leading) for (const one of before.get(block) ?? []) leading.add(one);
  return new Set(reached.filter((block) => !leading.has(block)));
}

const spinning: Rule = {
  id: 'loops/endless',
  title: 'No loop runs without end',
  severity: 'error',
  connect:
    'The contact turns in the loop without a word until Connect stops the flow and disconnects it.',
  *check(subject) {
    const spin = cutOff(subject, (block) => mayEnd(block) || takesTime(block));
    const [first] = spin;
    if (first)
      yield {
        block: first.id,
        message: `From here the flow turns for ever among ${names(spin)}; nothing is said, asked or waited for.`,
        fix: 'Add a way out, for example a Loop block that counts.',
      };
    for (const block of subject.reached)
      if (!spin.has(block)) yield* frozenBranches(block, subject);
  },
};

const names = (blocks: Iterable<Block>): string => {
  const ids = [...blocks].map(({ id }) => `“${id}”`);
  return ids.length > 4
    ? `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`
    : ids.join(', ');
};

/** A branch of a `Compare` that leads back to it, while nothing on the way can change what it compares. */
function* frozenBranches(block: Block, subject: Subject): Iterable<Draft> {
  const { ComparisonValue } = block.action.Parameters;
  const path =
    block.action.Type === 'Compare' && typeof ComparisonValue === 'string'
      ? asPath(ComparisonValue)
      : null;
  if (path === null || !['Attributes', 'FlowAttributes', 'Channel'].includes(path.keys[0] ?? ''))
    return;
  for (const { to } of block.ways)
    if (onlyReturns(subject.byId.get(to), block, path, subject)) {
      yield {
        block: block.id,
        severity: 'warning',
        message: `The branch to “${to}” leads back here, and nothing on the way changes ${path.text}, says a word or waits.`,
        fix: 'Change the value on the way, or add a way out.',
      };
      return;
    }
}

function onlyReturns(
  first: Block | undefined,
  home: Block,
  path: Path,
  { byId }: Subject,
): boolean {
  const seen = new Set(first ? [first] : []);
  for (const block of seen) {
    if (block === home) continue;
    if (mayEnd(block) || takesTime(block) || changes(block, path)) return false;
    for (const { to } of block.ways) {
      const next = byId.get(to);
      if (next) seen.add(next);
    }
  }
  return seen.has(home);
}

const changes = ({ action: { Parameters } }: Block, { keys }: Path): boolean =>
  [Parameters.Attributes, Parameters.FlowAttributes].some((map: Json | undefined) =>
    keysOf(map).includes(keys[1] ?? ''),
  );

/** In these an agent, not the flow, ends the loop. */
const endedFromOutside = new Set<FlowType>(['CUSTOMER_QUEUE', 'CUSTOMER_HOLD', 'AGENT_HOLD']);

const noWayOut: Rule = {
  id: 'loops/no-way-out',
  title: 'Every menu and prompt loop has a way out',
  severity: 'warning',
  connect: 'The caller stays in the loop until he hangs up.',
  *check(subject) {
    if (subject.flowType !== null && endedFromOutside.has(subject.flowType)) return;
    const trapped = cutOff(subject, mayEnd);
    const first = [...trapped].find(({ definition }) => definition?.category === 'asks');
    const said = [...trapped].find(takesTime);
    const block = first ?? (subject.flowType === null ? undefined : said);
    if (block)
      yield {
        block: block.id,
        message: first
          ? 'Whatever the caller does here, every way leads back.'
          : 'From here on every way leads back; no block ends the flow or routes the contact.',
        fix: 'Give one branch a way to an agent, a queue or the end of the call.',
      };
  },
};

/** Loops that do not end. */
export const loopRules: readonly Rule[] = [spinning, noWayOut];
