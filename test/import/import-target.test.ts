import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importTarget } from '../../local/import/import-target.ts';
import { writeRunning } from '../../local/running-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'target-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('nothing runs and no stream is named: there is no target', async () => {
  expect(await importTarget(folder, undefined, {})).toBeNull();
});

test('a named stream wins, the environment comes last', async () => {
  const environment = {
    CONTACT_RECORDS_STREAM: 'from-environment',
    AWS_ENDPOINT_URL_KINESIS: 'http://127.0.0.1:9',
  };
  const named = await importTarget(folder, 'named', environment);
  expect(named).toMatchObject({ stream: 'named', name: 'http://127.0.0.1:9/named', url: null });
  const found = await importTarget(folder, undefined, environment);
  expect(found).toMatchObject({ stream: 'from-environment', url: null });
});

test('the instance that runs here is found with its stream and its address', async () => {
  const server = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeRunning(folder, {
    pid: process.pid,
    instance: 'second',
    lostInstances: ['first'],
    ...{ url, kinesis: url, dynamodb: url, s3: url },
    stream: 'contact-records',
    environment: {},
  });
  const target = await importTarget(folder, undefined, {});
  server.close();
  expect(target).toMatchObject({ stream: 'contact-records', name: 'local', url });
  expect(target?.instance).toEqual({ id: 'second', lost: ['first'] });
});
