import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repositoryRoot } from '../../scripts/repository-root.mjs';

export type Running = {
  url: string;
  /** Where its services are, as the product tells commands. */
  environment: Record<string, string>;
};

const pollMs = 50;

/** `npm start` in a process of its own, over one data directory. */
export class Product {
  readonly directory: string;
  /** What it has printed since the first start. */
  readonly log: string;
  private readonly speed: number;
  /** How often it ended though nobody had ended it. */
  crashes = 0;
  private child: ChildProcess | null = null;

  constructor(directory: string, speed: number) {
    this.directory = directory;
    this.log = join(directory, 'endurance.log');
    this.speed = speed;
  }

  /** Resolves when it answers; null when it ended before. */
  async start(options: { busy: boolean; faultRate: number }): Promise<Running | null> {
    const child = this.spawn(options);
    while (isAlive(child)) {
      const running = await this.running(child.pid);
      if (running) return running;
      await wait(pollMs);
    }
    return null;
  }

  private spawn({ busy, faultRate }: { busy: boolean; faultRate: number }): ChildProcess {
    const args = ['scripts/run.mjs', 'local/main.ts', '--directory', this.directory];
    const settings = ['--speed', String(this.speed), '--days', '0', '--port', '0'];
    const quiet = busy ? [] : ['--quiet'];
    const child = spawn(
      process.execPath,
      [...args, ...settings, ...quiet, '--no-dashboard', '--silent'],
      {
        cwd: repositoryRoot,
        env: { ...process.env, FUNCTION_FAULTS: String(faultRate) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => void appendFile(this.log, chunk));
    this.child = child;
    child.once('exit', () => {
      if (this.child === child) this.crashes++;
    });
    return child;
  }

  /** Without a word: all its threads end with it. */
  kill = () => this.end('SIGKILL');
  /** As Ctrl-C does. */
  stop = () => this.end('SIGINT');

  private async end(signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
    const { child } = this;
    if (!child || !isAlive(child)) return;
    this.child = null;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  private async running(pid: number | undefined): Promise<Running | null> {
    const text = await readFile(join(this.directory, 'running.json'), 'utf8').catch(() => 'null');
    try {
      const found = JSON.parse(text) as (Running & { pid: number }) | null;
      return found?.pid === pid ? found : null;
    } catch {
      return null;
    }
  }
}

const isAlive = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode === null && signalCode === null;
