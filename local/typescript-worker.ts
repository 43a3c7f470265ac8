import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { build } from 'esbuild';
import { repositoryRoot } from '../scripts/repository-root.mjs';

const folder = join(repositoryRoot, '.build/local');

const built = new Map<string, Promise<string>>();

/** Starts a worker thread from a TypeScript file, named from the repository's root, on any Node that runs the rest. */
export async function typescriptWorker(entry: string, options: WorkerOptions): Promise<Worker> {
  const file = built.get(entry) ?? buildWorker(entry);
  built.set(entry, file);
  return new Worker(await file, options);
}

async function buildWorker(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(repositoryRoot, entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    write: false,
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const file = join(folder, `${basename(entry, '.ts')}.mjs`);
  const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, outputFiles[0]?.contents ?? '');
  // Processes that start at the same time write the same bytes: whoever renames last changes nothing.
  await rename(unfinished, file);
  return file;
}
