import { readFileSync } from 'node:fs';
import { waiting } from '../../contact-flows/waiting.ts';
import { welcome } from '../../contact-flows/welcome.ts';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resolveResources } from '../../core/flow/build/resolve-resources.ts';
import { flowLibrary } from '../../core/flow/run/flow-library.ts';
import { centerOf } from '../../core/flow/testing/phone/center.ts';
import { worldFromJson } from '../../core/flow/world/world-from-json.ts';

export const folder = new URL('../../contact-flows/', import.meta.url);

/** Every flow that is shipped. */
export const shipped: readonly BuiltFlow[] = [welcome, waiting];

export const rendered = (built: BuiltFlow) =>
  resolveResources(renderBuilt(built), (_kind, name) => name);

export const library = flowLibrary(
  shipped.map((built) => ({
    id: built.name,
    name: built.name,
    flowType: built.type,
    flow: rendered(built),
  })),
);

export function worldOf(flow: string) {
  const read = worldFromJson(readFileSync(new URL(`${flow}.world.json`, folder), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** A contact center of the shipped flows, with the world that lies beside the welcome flow. */
export const center = () => centerOf(library, worldOf('welcome'), { timeZone: 'Europe/Madrid' });
