import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type LocalInstance, startLocal } from '../../local/start.ts';
import { dial } from '../local/connect/people.ts';
import { openBrowser } from './browser.ts';

type LocalCenter = { directory: string; product: LocalInstance; browser: Browser };

/** The product with a local Connect in which nobody is, and a browser, around the tests of a suite. What it tells as a problem fails them. */
export function localCenter(speed: number): LocalCenter {
  const center = {} as LocalCenter;
  const problems: unknown[] = [];
  beforeAll(async () => {
    center.directory = await mkdtemp(join(tmpdir(), 'center-'));
    const starting = startLocal({
      directory: center.directory,
      batchWindowMs: 0,
      connect: { speed, busy: false },
      onError: (problem) => problems.push(problem),
    });
    [center.product, center.browser] = await Promise.all([starting, openBrowser()]);
  });
  afterAll(async () => {
    await center.browser?.close();
    await center.product?.stop();
    await rm(center.directory, { recursive: true, force: true });
    expect(problems).toEqual([]);
  });
  return center;
}

/** Somebody whose call nobody takes: a customer with an emergency. */
export async function callForHelp(url: string) {
  const phone = await dial(url, '+442079460001', '+442000000001');
  await phone.hears('heard', ({ text }) => /enter your customer number/.test(text));
  phone.does({ type: 'press', digits: '#' });
  await phone.hears('heard', ({ text }) => /In an emergency, press 0/.test(text));
  phone.does({ type: 'press', digits: '0' });
  return phone;
}
