import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resolveResources } from '../../core/flow/build/resolve-resources.ts';
import { CommandError } from '../command.ts';
import type { FlowFile } from './flow-file.ts';

/** Whether a file is a program that exports flows rather than a flow. */
export const isProgram = (file: string): boolean => /\.[cm]?[jt]s$/.test(file);

/**
 * Whether a program exports flows: a constant made by defineFlow or defineModule, or by a function of several (`contactFlows(…)`).
 * What only lies in the same folder is not run.
 */
export const holdsFlows = (text: string): boolean =>
  /^export const \w+(?:: [\w[\] ]+)? = (?:define(?:Flow|Module)|\w*[fF]lows)\(/m.test(text);

/** Every flow that a program exports, alone or in a list, made with the builder; resources go by their names. */
export async function loadProgram(file: string): Promise<FlowFile[]> {
  const exported = Object.values(await importProgram(file)).flat();
  return exported.filter(isBuilt).map((built) => ({
    file,
    name: built.name,
    flowType: built.type,
    flow: resolveResources(renderBuilt(built), (_kind, name) => name),
    text: null,
    form: 'program' as const,
    notes: [],
  }));
}

const isBuilt = (value: unknown): value is BuiltFlow =>
  typeof value === 'object' &&
  value !== null &&
  'blocks' in value &&
  'start' in value &&
  'type' in value;

async function importProgram(file: string): Promise<Record<string, unknown>> {
  const { build } = await esbuild(file);
  const folder = mkdtempSync(join(tmpdir(), 'centralita-'));
  const outfile = join(folder, 'flows.mjs');
  try {
    await build({
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
    });
    return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
  } catch (error) {
    const [reason] = (error as Error).message.replace(/^Build failed.*\n/, '').split('\n');
    throw new CommandError(`${file}: The program can’t be loaded: ${reason}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** esbuild is no dependency of the published command: flows in JSON need none. */
async function esbuild(file: string): Promise<typeof import('esbuild')> {
  try {
    return await import('esbuild');
  } catch {
    throw new CommandError(
      `${file}: This is a program; to read flows from it, install esbuild: npm install --save-dev esbuild`,
    );
  }
}
