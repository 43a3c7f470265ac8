import { ConnectClient, PutUserStatusCommand } from '@aws-sdk/client-connect';
import config from '../../contact-center.config.ts';
import { localCenter } from '../../core/center/local-wire.ts';
import { arnOf, idOf } from '../../simulator/center-identity.ts';
import type { Random } from '../../simulator/random.ts';
import type { Running } from './product.ts';

/**
 * Somebody sits down at the desk of everybody who is at work, goes offline, and goes away without a word: for half a minute of the
 * wall, until the desks notice, nobody takes a contact. Answers how many desks.
 */
export async function leaveDesks(running: Running): Promise<number> {
  let left = 0;
  try {
    for (const agent of await agentsAtWork(running.url)) {
      await fetch(`${running.url}/local/desk/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ agent }),
      });
      await goOffline(agent, running);
      left++;
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
export async function sendSomebodyOff(running: Running, random: Random): Promise<string | null> {
  try {
    const here = await agentsAtWork(running.url);
    const one = here[random.below(here.length)];
    if (one) await goOffline(one, running);
    return one ?? null;
  } catch {
    return null;
  }
}

async function goOffline(agent: string, { environment }: Running): Promise<void> {
  const connect = new ConnectClient({
    endpoint: environment.AWS_ENDPOINT_URL_CONNECT ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const request = {
    InstanceId: idOf('instance', config.name),
    UserId: arnOf(config.name, 'agent', agent),
    AgentStatusId: arnOf(config.name, 'agent-state', 'Offline'),
  };
  await connect.send(new PutUserStatusCommand(request)).finally(() => connect.destroy());
}

/** The product lives for so many milliseconds: by chance about `meanMs`, now and then so short that it dies while it starts. */
export const lifeMs = (meanMs: number, random: Random): number =>
  random.chance(0.1) ? random.below(4000) : 4000 - Math.log(1 - random.unit()) * meanMs;
