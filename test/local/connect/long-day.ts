import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from '../../../adapters/kinesis/read-record.ts';
import type { Callback } from '../../../core/callbacks/callback.ts';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import { foldBatch } from '../../../core/pipeline/fold-batch.ts';
import { Random } from '../../../simulator/random.ts';
import { memoryDesk } from '../../core/callbacks/memory-desk.ts';
import { memoryState, memoryStores } from '../../core/pipeline/memory-stores.ts';
import { kinesisRecord } from '../../fixtures/deliveries.ts';
import { config, Died, tallySettings } from './long-day-center.ts';
import { LongDayProcess } from './long-day-process.ts';

const foldDies = 0.1;
const shards = 2;
const mostABatch = 50;

/** What outlives the processes of a center, and what an onlooker who sees everything has noted. */
export class LongDay {
  readonly directory = mkdtempSync(join(tmpdir(), 'long-day-'));
  readonly random: Random;
  readonly memory: ReturnType<typeof memoryDesk>;
  readonly tables = memoryState();
  /** Callbacks whose caller was told that they will be called. */
  readonly promised = new Set<string>();
  /** Contacts that began, and the one before each. */
  readonly begun = new Map<string, { previous: string | null; method: string }>();
  /** Phones that rang outside, by leg, in order of time. */
  readonly rang: { contactId: string; atMs: number; callbackId: string | null }[] = [];
  readonly faults: string[] = [];
  kills = 0;
  deliveries = 0;
  private readonly streams = Array.from(
    { length: shards },
    () => [] as ReturnType<typeof kinesisRecord>[],
  );
  private readonly folded = Array.from({ length: shards }, () => 0);
  nowMs: number;

  constructor(startMs: number, seed: number) {
    this.nowMs = startMs;
    this.random = Random.named(`long-day/${seed}`);
    this.memory = memoryDesk(config, this.nowMs / 1000);
  }

  /** A process that runs so long and is then killed, or closed in peace. */
  async live(
    seconds: number,
    options: { busy: boolean; ends: 'killed' | 'closed' },
  ): Promise<void> {
    const process = new LongDayProcess(this, options.busy);
    await process.run(seconds);
    this.nowMs = process.clock.nowMs();
    if (options.ends === 'killed') this.kills++;
    await process.end(options.ends);
  }

  /** Every time that a customer's phone rang for a callback. */
  ringsOf({ id, contactId, slot }: Callback) {
    const queued = new Set(slot === null ? this.callbacksAfter(contactId) : []);
    return this.rang.filter((one) => one.callbackId === id || queued.has(one.contactId));
  }

  openCallbacks(): number {
    return this.memory.world.all().filter(({ closed }) => closed === null).length;
  }

  /** The callbacks that Connect's queue has had for a contact, one an attempt, in order. */
  callbacksAfter(contactId: string): string[] {
    const follows = (id: string | null): boolean => {
      const one = id === null ? undefined : this.begun.get(id);
      return one?.method === 'CALLBACK' && (one.previous === contactId || follows(one.previous));
    };
    return [...this.begun.keys()].filter(follows);
  }

  send(records: readonly ContactRecord[]): void {
    for (const record of records) {
      const shard = Number.parseInt(record.ContactId.slice(0, 2), 16) % shards;
      const stream = this.streams[shard] as ReturnType<typeof kinesisRecord>[];
      this.deliveries++;
      stream.push(
        kinesisRecord(JSON.stringify(record), this.deliveries, `shardId-00000000000${shard}`),
      );
    }
  }

  /** Folds what is in the stream; some invocations die on the way, and their batch comes again. */
  async fold(): Promise<void> {
    for (const [shard, stream] of this.streams.entries())
      for (let at = this.folded[shard] ?? 0; at < stream.length; at = this.folded[shard] ?? 0) {
        const batch = stream.slice(at, at + 1 + this.random.below(mostABatch));
        if (await this.foldOnce(batch)) this.folded[shard] = at + batch.length;
      }
  }

  private async foldOnce(batch: ReturnType<typeof kinesisRecord>[]): Promise<boolean> {
    let left = this.random.chance(foldDies) ? this.random.below(200) : Number.POSITIVE_INFINITY;
    const stores = memoryStores(this.tables, async () => {
      if (left-- <= 0) throw new Died();
    });
    const records = batch.map((one) => {
      const read = readRecord(one, tallySettings);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      return read.value;
    });
    try {
      return (await foldBatch(records, stores)).failedFrom === null;
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      return false;
    }
  }
}
