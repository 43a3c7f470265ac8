import { once } from 'node:events';
import { ConnectClient, PutUserStatusCommand } from '@aws-sdk/client-connect';
import { WebSocket } from 'ws';
import config from '../contact-center.config.ts';
import type { LocalInstance } from '../local/start.ts';
import { arnOf, idOf } from '../simulator/center-identity.ts';

/** A desk is left half a minute after its last window: this one stays open. */
export async function sitDown(url: string, agent: string): Promise<WebSocket> {
  const response = await fetch(`${url}/local/desk/login`, {
    method: 'POST',
    body: JSON.stringify({ agent }),
  });
  if (!response.ok) throw new Error(`no desk: ${await response.text()}`);
  const path = `/local/desk/${encodeURIComponent(agent)}`;
  const window = new WebSocket(`${url.replace('http', 'ws')}${path}`, { origin: url });
  await once(window, 'open');
  return window;
}

/** Asks the local Connect for another status of an agent. */
export function statusChanges(local: LocalInstance, agent: string) {
  const client = new ConnectClient({
    endpoint: local.connect ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    become: (status: string) =>
      client.send(
        new PutUserStatusCommand({
          InstanceId: idOf('instance', config.name),
          UserId: arnOf(config.name, 'agent', agent),
          AgentStatusId: arnOf(config.name, 'agent-state', status),
        }),
      ),
    end: () => client.destroy(),
  };
}
