import { readFileSync } from 'node:fs';
import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { sampleCenter } from '../../contact-flows/sample.ts';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resolveResources } from '../../core/flow/build/resolve-resources.ts';
import { type FlowLibrary, flowLibrary } from '../../core/flow/run/flow-library.ts';
import { type Center, centerOf } from '../../core/flow/testing/phone/center.ts';
import type { World } from '../../core/flow/world/world.ts';
import { worldFromJson } from '../../core/flow/world/world-from-json.ts';

export const folder = new URL('../../contact-flows/', import.meta.url);

/** Every flow of the sample center. */
export const shipped: readonly BuiltFlow[] = contactFlows(sampleCenter);

export const rendered = (built: BuiltFlow) =>
  resolveResources(renderBuilt(built), (_kind, name) => name);

export const libraryOf = (flows: readonly BuiltFlow[]): FlowLibrary =>
  flowLibrary(
    flows.map((built) => ({
      id: built.name,
      name: built.name,
      flowType: built.type,
      flow: rendered(built),
    })),
  );

export const library = libraryOf(shipped);

export function sampleWorld(): World {
  const read = worldFromJson(readFileSync(new URL('sample.world.json', folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The flow behind each number of the sample center. */
export const numbers = Object.fromEntries(
  sampleCenter.numbers.map(({ number }) => [number, 'welcome']),
);

/** A contact center of the shipped flows; parts of the world that are given replace the sample's. */
export const center = (given: Partial<World> = {}): Center =>
  centerOf(library, { ...sampleWorld(), ...given }, { timeZone: 'Europe/Madrid', numbers });
