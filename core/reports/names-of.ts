import { distinctNames } from '../live/distinct-names.ts';
import type { Reader } from '../pipeline/reader.ts';

/** An agent as figures know them; `name`: first and last name, where an agent event has told them. */
export type KnownAgent = { id: string; name: string; username: string };

/** Every agent that contacts or agent events have told of, no two with one name. */
export async function knownAgents(reader: Pick<Reader, 'catalogue'>): Promise<KnownAgent[]> {
  const [users, named] = await Promise.all([
    reader.catalogue('agent'),
    reader.catalogue('agentName'),
  ]);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return distinctNames(
    users.map(({ id, name: username }) => ({ id, name: names.get(id) ?? username, username })),
  );
}

/** What queues or agents are called, by id. */
export const namesOf = async (
  kind: 'queue' | 'agent',
  reader: Pick<Reader, 'catalogue'>,
): Promise<Map<string, string>> =>
  new Map(
    (await (kind === 'agent' ? knownAgents(reader) : reader.catalogue(kind))).map(
      ({ id, name }) => [id, name],
    ),
  );
