import { actingCommands } from '../core/api/acting-routes.ts';
import { flowReports } from '../core/api/flow-routes.ts';
import {
  callbackCommands,
  centerCommands,
  type Route,
  recordingReports,
  routes,
} from '../core/api/routes.ts';
import type { ClockFace } from './clock-face.ts';
import type { FunctionHost } from './lambda/function-host.ts';
import type { Endpoints } from './local-environment.ts';
import { productFunction } from './start-pipeline.ts';

export type LocalApi = {
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
};

/** Requests of a command: its method, and its path with anything in place of `{id}`. */
const requestsOf = ({ method = 'GET', path }: Route): RegExp =>
  new RegExp(`^${method} ${path.replace(/\{\w+\}/g, '[^/]+')}$`);

/** What each function carries out; all else is asked of the one that reads. */
const carriedOutBy = [
  ['manage-callbacks', callbackCommands.map((name) => requestsOf(routes[name]))],
  ['act-on-center', actingCommands.map((name) => requestsOf(routes[name]))],
  ['play-voicemail', recordingReports.map((name) => requestsOf(routes[name]))],
  ['explore-flows', flowReports.map((name) => requestsOf(routes[name]))],
  ['manage-center', centerCommands.map((name) => requestsOf(routes[name]))],
] as const;

/** The function of the HTTP API that a request is for. */
export const functionFor = (method: string, path: string): string =>
  carriedOutBy.find(([, all]) => all.some((one) => one.test(`${method} ${path}`)))?.[0] ??
  'serve-dashboard';

/** The HTTP API's functions: the one that reads is there at once, those that change something when first asked. */
export async function startApi(
  endpoints: Endpoints,
  options: { directory: string; clock: ClockFace; signIn?: boolean },
): Promise<LocalApi> {
  const hosts = new Map<string, Promise<FunctionHost>>();
  const host = (name: string, concurrency = 1) => {
    const started =
      hosts.get(name) ??
      productFunction(name, endpoints, { ...options, timeoutMs: 20_000, concurrency });
    hosts.set(name, started);
    return started;
  };
  await host('serve-dashboard', 3);
  return {
    async invoke(event) {
      const { http } = (event as { requestContext: { http: Record<'method' | 'path', string> } })
        .requestContext;
      return (await host(functionFor(http.method, http.path))).invoke(event);
    },
    stop: async () => {
      await Promise.all([...hosts.values()].map(async (one) => (await one).stop()));
    },
  };
}
