import { ConnectClient, PutUserStatusCommand } from '@aws-sdk/client-connect';
import config from '../../contact-center.config.ts';
import { localCenter } from '../../core/center/local-wire.ts';
import { arnOf, idOf } from '../../simulator/center-identity.ts';
import type { Random } from '../../simulator/random.ts';
import type { Running } from './product.ts';

/**
 * Somebody sits down at desks of agents who are at work, and goes away without a word: until the desk notices, after half a minute
 * of the wall, nobody takes contacts there, so callers wait. Answers how many.
 */
export async function leaveDesks({ url }: Running, most: number, random: Random): Promise<number> {
  let left = 0;
  try {
    const here = await agentsAtWork(url);
    for (; left < Math.min(most, here.length); left++) {
      const agent = here[random.below(here.length)];
      await fetch(`${url}/local/desk/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ agent }),
      });
    }
  } catch {
    // the center is down
  }
  return left;
}

async function agentsAtWork(url: string): Promise<string[]> {
  const { agents } = localCenter.parse(await (await fetch(`${url}/local/center`)).json());
  return agents.filter(({ loggedIn, taken }) => loggedIn && !taken).map(({ agent }) => agent);
}

/** Sends some agent off, as a supervisor does through the API; answers who, or null where nobody was there or the center is down. */
export async function sendSomebodyOff(
  { url, environment }: Running,
  random: Random,
): Promise<string | null> {
  const connect = new ConnectClient({
    endpoint: environment.AWS_ENDPOINT_URL_CONNECT ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  try {
    const here = await agentsAtWork(url);
    const one = here[random.below(here.length)];
    if (!one) return null;
    const request = {
      InstanceId: idOf('instance', config.name),
      UserId: arnOf(config.name, 'agent', one),
      AgentStatusId: arnOf(config.name, 'agent-state', 'Offline'),
    };
    await connect.send(new PutUserStatusCommand(request));
    return one;
  } catch {
    return null;
  } finally {
    connect.destroy();
  }
}

/** The product lives for so many milliseconds: by chance about `meanMs`, now and then so short that it dies while it starts. */
export const lifeMs = (meanMs: number, random: Random): number =>
  random.chance(0.1) ? random.below(4000) : 4000 - Math.log(1 - random.unit()) * meanMs;
