import { expect, test } from 'vitest';
import { Center } from '../../../core/center/center.ts';
import { type CenterInput, perform } from '../../../core/center/center-input.ts';
import { ann, Bench, customer, must, smallSettings, start } from './small-center.ts';

test('a log of inputs brings a new machine to the same state, and on with the same ids', () => {
  const bench = new Bench();
  const at = (seconds: number) => start + seconds * 1000;
  const contact = { channel: 'VOICE', customer } as const;
  const log: CenterInput[] = [
    { atMs: at(0), act: 'startContact', with: [contact] },
    { atMs: at(30), act: 'logIn', with: [ann, 'Available'] },
  ];
  for (const input of log) expect(perform(bench.center, input).ok).toBe(true);
  const [waiting] = bench.center.snapshot().contacts;
  log.push({ atMs: at(35), act: 'accept', with: [ann, waiting?.contactId ?? ''] });
  expect(perform(bench.center, log[2] as CenterInput).ok).toBe(true);

  const second = new Center(smallSettings(), start);
  for (const input of JSON.parse(JSON.stringify(log)) as CenterInput[]) perform(second, input);
  expect(second.snapshot()).toEqual(bench.center.snapshot());
  expect(second.takeOutputs()).toEqual(bench.all());
  expect(must(second.startContact(contact))).toEqual(must(bench.center.startContact(contact)));
});
