import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const schema = z.object({
  pid: z.number(),
  /** Of this start. */
  instance: z.string(),
  /** Instances before it whose stream was lost with them. */
  lostInstances: z.array(z.string()),
  /** The product's address. */
  url: z.string(),
  kinesis: z.string(),
  dynamodb: z.string(),
  s3: z.string(),
  /** Name of the stream of contact records. */
  stream: z.string(),
  /** Everything a command needs in its environment to work on this instance. */
  environment: z.record(z.string(), z.string()),
});

/** What commands find in `running.json` of the data directory while an instance runs there. */
export type RunningInstance = z.infer<typeof schema>;

const fileIn = (directory: string) => join(directory, 'running.json');

export const writeRunning = (directory: string, instance: RunningInstance) =>
  writeFile(fileIn(directory), JSON.stringify(instance, null, 2));

export const removeRunning = (directory: string) => rm(fileIn(directory), { force: true });

/** The instance that runs on a directory, or null: the file of one that was killed counts for nothing. */
export async function runningInstance(directory: string): Promise<RunningInstance | null> {
  const text = await readFile(fileIn(directory), 'utf8').catch(() => null);
  const parsed = schema.safeParse(parsedJson(text));
  if (!parsed.success || !isAlive(parsed.data.pid)) return null;
  return (await answers(parsed.data.url)) ? parsed.data : null;
}

function parsedJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process number may have gone to another program since. */
async function answers(url: string): Promise<boolean> {
  const probe = fetch(`${url}/config.json`, { signal: AbortSignal.timeout(2000) });
  return probe.then((response) => response.ok).catch(() => false);
}
