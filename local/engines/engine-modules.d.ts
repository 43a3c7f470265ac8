declare module 'dynalite' {
  import type { Server } from 'node:http';

  type Options = {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  };
  export default function dynalite(options?: Options): Server;
}

declare module 'kinesalite' {
  import type { Server } from 'node:http';

  type Options = {
    createStreamMs?: number;
    deleteStreamMs?: number;
    updateStreamMs?: number;
    shardLimit?: number;
  };
  export default function kinesalite(options?: Options): Server;
}

declare module 'kinesalite/db/index.js' {
  type StreamStore = {
    createKeyStream(range: { gte: string; lt: string }): AsyncIterable<string>;
    batch(operations: { type: 'del'; key: string }[]): Promise<void>;
  };
  type Store = { getStreamDb(stream: string): StreamStore };

  const database: {
    create(options: object): Store;
    shardIxToHex(shardIndex: number): string;
  };
  export default database;
}
