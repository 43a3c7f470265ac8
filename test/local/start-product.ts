import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** The whole product, as `npm start` runs it with another configuration, ten times as fast as the wall, and nobody in it. */
export async function startProduct(config: string) {
  const directory = await mkdtemp(join(tmpdir(), 'product-'));
  const options = ['--directory', directory, '--days', '0', '--port', '0', '--speed', '10'];
  const child = spawn(
    process.execPath,
    ['scripts/run.mjs', 'local/main.ts', ...options, '--quiet', '--no-dashboard'],
    { env: { ...process.env, CONTACT_CENTER_CONFIG: config } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const url = await vi.waitFor(() => {
    const found = output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (!found) throw new Error(`no address yet in: ${output}`);
    return found;
  }, 60_000);
  return {
    directory,
    url,
    /** Everything that it has said until its end. */
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      await rm(directory, { recursive: true, force: true });
      return output;
    },
  };
}
