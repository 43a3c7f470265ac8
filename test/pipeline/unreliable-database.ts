import type { Database } from '../../adapters/dynamodb/client.ts';

/** Before: the request was throttled. After: it was done, but its answer got lost. */
export type Fault = 'none' | 'before' | 'after';

/** The same tables over a connection that fails as told, request by request. */
export function unreliable(database: Database, faults: Iterator<Fault>): Database {
  const client = new Proxy(database.client, {
    get(target, name) {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: Parameters<typeof target.send>[0]) => {
        const fault = faults.next().value as Fault;
        if (fault === 'before') throw failure('ProvisionedThroughputExceededException');
        const answer = await target.send(command);
        if (fault === 'after') throw failure('TimeoutError');
        return answer;
      };
    },
  });
  return { client, tables: database.tables };
}

const failure = (name: string) => Object.assign(new Error('not now'), { name });
