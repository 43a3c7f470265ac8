import type { Branch } from '../document/branches.ts';
import { type Channel, channels as everyChannel } from '../document/flow-type.ts';
import type { Block } from './block.ts';
import { effectOf } from './effect-of.ts';

/**
 * What may hold when a contact comes to a block, over all paths to it: `filled:Lex`, `attribute:name`, `lambda:ID` (the call
 * whose answer `$.External` holds; `lambda:` when there was none), `channel:CHAT`, `logging`, `target` … Loops are followed.
 */
export interface DataFlow {
  factsAt(block: Block): ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** Forward analysis over the blocks that can be reached; the first of them is where the flow starts. */
export function dataFlow(
  reached: readonly Block[],
  byId: ReadonlyMap<string, Block>,
  channels: readonly Channel[] | null,
): DataFlow {
  const facts = new Map<Block, Set<string>>();
  const [start] = reached;
  if (start) facts.set(start, new Set(['lambda:', ...(channels ?? everyChannel).map(channelFact)]));
  const waiting = new Set(start ? [start] : []);
  for (const block of waiting) {
    waiting.delete(block);
    const after = leaving(block, facts.get(block) ?? nothing);
    for (const way of block.ways) {
      const next = byId.get(way.to);
      if (next && grow(facts, next, along(block, way, after))) waiting.add(next);
    }
  }
  return { factsAt: (block) => facts.get(block) ?? nothing };
}

const channelFact = (channel: string): string => `channel:${channel}`;

function leaving(block: Block, before: ReadonlySet<string>): string[] {
  const { gives, takes } = effectOf(block);
  const kept = takes ? [...before].filter((fact) => !takes(fact)) : [...before];
  return [...kept, ...gives];
}

/** A `Compare` of `$.Channel` lets only some channels through each branch. */
function along(block: Block, way: Branch, facts: string[]): string[] {
  const { Type, Parameters, Transitions } = block.action;
  if (Type !== 'Compare' || Parameters.ComparisonValue !== '$.Channel') return facts;
  const named = (Transitions.Conditions ?? []).map(({ Condition }) => Condition);
  if (named.some(({ Operator }) => Operator !== 'Equals')) return facts;
  if (way.kind === 'condition') {
    const only = channelFact(way.condition.Operands[0] ?? '');
    return facts.filter((fact) => fact === only || !fact.startsWith('channel:'));
  }
  const others = new Set(named.map(({ Operands }) => channelFact(Operands[0] ?? '')));
  return facts.filter((fact) => !others.has(fact));
}

function grow(facts: Map<Block, Set<string>>, block: Block, more: readonly string[]): boolean {
  const known = facts.get(block);
  if (known === undefined) {
    facts.set(block, new Set(more));
    return true;
  }
  const before = known.size;
  for (const fact of more) known.add(fact);
  return known.size > before;
}
