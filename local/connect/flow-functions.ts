import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundlesFolder } from '../../scripts/center-config.mjs';
import { repositoryRoot } from '../../scripts/repository-root.mjs';
import type { ClockFace } from '../clock-face.ts';
import type { FunctionHost } from '../lambda/function-host.ts';
import type { Endpoints } from '../local-environment.ts';
import { productFunction } from '../start-pipeline.ts';
import { missingFunction } from './missing-function.ts';

export type FlowFunctions = {
  /** Invokes a function of the product by its name; rejects where it fails or isn't there. */
  invoke(name: string, event: unknown): Promise<unknown>;
  has(name: string): boolean;
  stop(): Promise<void>;
};

/** Connect waits for a function eight seconds at most; nobody waits for those behind the flows. */
const longestMs = 8000;
const behindFlowsMs = 60_000;
const behindFlows = [
  'track-agents',
  'track-contacts',
  'place-callbacks',
  'reconcile-live',
  'publish-live',
  'advance-voicemails',
  'trace-flows',
  'evaluate-alerts',
  'send-reports',
];

/** The product's functions as built, each started when first called. */
export function flowFunctions(
  endpoints: Endpoints,
  options: {
    directory: string;
    clock: ClockFace;
    concurrency: number;
    onError(error: unknown): void;
  },
): FlowFunctions {
  const hosts = new Map<string, Promise<FunctionHost>>();
  const has = (name: string) =>
    /^[a-z-]+$/.test(name) && existsSync(join(repositoryRoot, bundlesFolder, name, 'index.mjs'));
  const host = (name: string) => {
    const timeoutMs = behindFlows.includes(name) ? behindFlowsMs : longestMs;
    const started = hosts.get(name) ?? productFunction(name, endpoints, { ...options, timeoutMs });
    hosts.set(name, started);
    return started;
  };
  return {
    has,
    async invoke(name, event) {
      if (has(name)) return (await host(name)).invoke(event);
      const answer = missingFunction(name);
      const problem = new Error(`The function ${name} is not built: flows go on without it.`);
      if (answer === undefined) throw problem;
      options.onError(problem);
      return answer;
    },
    stop: async () => {
      await Promise.all([...hosts.values()].map(async (one) => (await one).stop()));
    },
  };
}
