import { type ResourceUse, resourcesIn } from '../../core/flow/actions/resources-in.ts';
import type { Json } from '../../core/flow/document/flow.ts';
import type { FlowLibrary } from '../../core/flow/run/flow-library.ts';
import { findResource } from '../../core/flow/world/find-resource.ts';
import type { LambdaHandler, World } from '../../core/flow/world/world.ts';

/** How to answer for a function that nobody gave. */
export type AskForAnswer = (name: string, event: Json) => Promise<Json>;

/** A world with what it lacks filled in, and one line for each thing that was assumed. */
export interface AssumedWorld {
  world: World;
  assumed: string[];
}

/**
 * Fills in what the flows name and the world doesn't have, so that a flow can be tried with nothing but itself: hours are open,
 * queues take everybody, agents exist, functions ask the person at the terminal. Each assumption is told.
 */
export function assumedWorld(
  world: World,
  library: FlowLibrary,
  ask: AskForAnswer | null,
): AssumedWorld {
  const filled: World = {
    ...world,
    hours: { ...world.hours },
    queues: { ...world.queues },
    agents: { ...world.agents },
    lambdas: { ...world.lambdas },
  };
  const assumed = library.all
    .flatMap(({ flow }) => resourcesIn(flow))
    .filter(({ dynamic }) => !dynamic)
    .flatMap((use) => fill(filled, use, ask));
  return { world: filled, assumed };
}

function fill(world: World, { kind, name }: ResourceUse, ask: AskForAnswer | null): string[] {
  const short = shortName(name);
  if (kind === 'hours' && !findResource(world.hours, name)) {
    world.hours[name] = 'open';
    return [`hours ${short}: always open`];
  }
  if (kind === 'queue' && !findResource(world.queues, name)) {
    world.queues[name] = {
      name: short,
      hours: 'open',
      waiting: 0,
      agents: { online: 1, available: 1, staffed: 1 },
    };
    return [`queue ${short}: nobody waits, one agent is available`];
  }
  if (kind === 'agent' && world.agents && !findResource(world.agents, name)) {
    world.agents[name] = { userName: short };
    return [`agent ${short}: available`];
  }
  if (kind !== 'lambda' || ask === null || findResource(world.lambdas, name)) return [];
  const handler: LambdaHandler = (event) => ask(short, event);
  world.lambdas[name] = handler;
  return [`function ${short}: you are asked for its answer`];
}

/** The last part of an ARN, else the name itself. */
export const shortName = (name: string): string =>
  name.startsWith('arn:') ? (name.split(/[/:]/).at(-1) ?? name) : name;
