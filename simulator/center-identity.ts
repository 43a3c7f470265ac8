import { Random } from './random.ts';
import { slug } from './slug.ts';

export const accountId = '111122223333';

const region = 'eu-west-1';
const idsSeen = new Map<string, string>();

/** An id in the shape of a UUID that depends on a name alone, so it is the same every day. */
export function idOf(kind: string, name: string): string {
  const key = `${kind}/${name}`;
  let id = idsSeen.get(key);
  if (!id) {
    id = Random.named(key).uuid();
    if (idsSeen.size > 10_000) idsSeen.clear();
    idsSeen.set(key, id);
  }
  return id;
}

export const instanceArn = (center: string): string =>
  `arn:aws:connect:${region}:${accountId}:instance/${idOf('instance', center)}`;

/** `kind` as ARNs spell it: queue, agent, routing-profile. */
export const arnOf = (center: string, kind: string, name: string): string =>
  `${instanceArn(center)}/${kind}/${idOf(kind, name)}`;

/** The number or address that customers use for a queue: a freephone number kept for drama (Ofcom), or example.com. */
export function systemEndpoint(channel: string, queue: string) {
  if (channel === 'EMAIL')
    return { Address: `${slug(queue)}@center.example.com`, Type: 'EMAIL_ADDRESS' };
  if (channel !== 'VOICE') return null;
  const last = Number.parseInt(idOf('number', queue).slice(0, 8), 16) % 1000;
  return {
    Address: `+448081570${String(last).padStart(3, '0')}`,
    Type: 'TELEPHONE_NUMBER',
  };
}
