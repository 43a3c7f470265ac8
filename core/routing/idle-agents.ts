import { channels } from '../flow/document/flow-type.ts';
import { compareIdle } from './compare-idle.ts';
import { freeSlots } from './free-slots.ts';
import { putInOrder, takeInOrder } from './in-order.ts';
import type { RoutingAgent } from './routing-agent.ts';

/**
 * Agents who could be offered something now, each group longest idle first; to all of a group the same contacts may go.
 * Profiles are told apart by name.
 */
export class IdleAgents {
  private readonly byKind = new Map<string, RoutingAgent[]>();
  private readonly byName = new Map<string, { agent: RoutingAgent; kind: string }>();
  private readonly nameOf = new Map<string, string>();

  /** The agent is as told from now on. */
  put(agent: RoutingAgent): void {
    this.remove(agent.name);
    const slots = channels.map((channel) => freeSlots(agent, channel));
    if (slots.every((free) => free === 0)) return;
    const kind = JSON.stringify([agent.profile.name, slots, agent.proficiencies]);
    this.byName.set(agent.name, { agent, kind });
    this.nameOf.set(agent.id, agent.name);
    const group = this.byKind.get(kind);
    if (group) putInOrder(group, agent, compareIdle);
    else this.byKind.set(kind, [agent]);
  }

  groups(): Iterable<readonly RoutingAgent[]> {
    return this.byKind.values();
  }

  /** Those of the named, by name or id, longest idle first. */
  among(names: Iterable<string>): RoutingAgent[] {
    const found = new Set<RoutingAgent>();
    for (const name of names) {
      const known = this.byName.get(this.nameOf.get(name) ?? name);
      if (known) found.add(known.agent);
    }
    return [...found].sort(compareIdle);
  }

  private remove(name: string): void {
    const known = this.byName.get(name);
    if (!known) return;
    this.byName.delete(name);
    const group = this.byKind.get(known.kind) ?? [];
    takeInOrder(group, known.agent, compareIdle);
    if (group.length === 0) this.byKind.delete(known.kind);
  }
}
