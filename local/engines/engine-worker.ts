import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import kinesalite from 'kinesalite';
import { close, listen, refuseBrowsers } from '../listen.ts';
import { closeIterators } from './close-iterators.ts';
import type { EngineAddresses, EngineMessage, EngineOptions } from './engine-messages.ts';
import { streamTrim } from './stream-trim.ts';

const options = workerData as EngineOptions;

closeIterators();
const trim = streamTrim();
const dynamodb = dynalite({
  ...(options.dataDirectory === undefined ? {} : { path: options.dataDirectory }),
  createTableMs: 0,
  deleteTableMs: 0,
  updateTableMs: 0,
});
const kinesis = kinesalite({
  createStreamMs: 0,
  deleteStreamMs: 0,
  updateStreamMs: 0,
  shardLimit: 50,
});
for (const server of [dynamodb, kinesis]) refuseBrowsers(server);

const addresses: EngineAddresses = {
  dynamodb: await listen(dynamodb, options.dynamodbPort ?? 0),
  kinesis: await listen(kinesis, options.kinesisPort ?? 0),
};

parentPort?.on('message', async (message: EngineMessage) => {
  if (message !== 'stop') return trim(message);
  await Promise.all([close(dynamodb), close(kinesis)]);
  process.exit(0);
});
parentPort?.postMessage(addresses);
