import database from 'kinesalite/db/index.js';

export type Trim = {
  stream: string;
  shardId: string;
  /** Records before this sequence number go. */
  before: string;
};

/**
 * Lets the embedded Kinesis forget what has been folded: it holds everything in memory for a day, and offers no other
 * way. Has to be called before an engine is made.
 */
export function streamTrim() {
  const create = database.create;
  let store: ReturnType<typeof create> | undefined;
  database.create = (options) => {
    store = create(options);
    return store;
  };

  return async ({ stream, shardId, before }: Trim): Promise<void> => {
    const records = store?.getStreamDb(stream);
    if (!records) return;
    const shard = database.shardIxToHex(Number(shardId.split('-')[1]));
    const keys: string[] = [];
    for await (const key of records.createKeyStream({ gte: shard, lt: `${shard}/${before}` }))
      keys.push(key.toString());
    await records.batch(keys.map((key) => ({ type: 'del', key })));
  };
}
