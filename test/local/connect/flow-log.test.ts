import { expect, test } from 'vitest';
import { readLogBatch } from '../../../adapters/logs/read-log-batch.ts';
import { waysIn } from '../../../core/flow/traffic/ways-in.ts';
import { delivery, logWriter } from '../../../local/connect/flow-log.ts';
import { config, longWait, monday, openCenter } from './center.ts';

const start = Date.parse(monday);

/** A center and its log until now, as `trace-flows` gets it. */
function logged(answers: Parameters<typeof openCenter>[0] = {}) {
  const opened = openCenter(answers);
  const writer = logWriter(opened.host, config.name);
  const lines: string[] = [];
  const ways = () => {
    lines.push(...writer.takeUntil(opened.clock.nowMs()));
    return waysIn(readLogBatch(delivery(config.name, lines)));
  };
  return { ...opened, lines, ways };
}

test('what a caller goes through is written as Connect writes it, from the first block on', async () => {
  const { call, clock, lines, ways } = logged();
  const contactId = call();
  await clock.pass(5);
  const [welcome] = ways();
  expect(welcome).toMatchObject({ contactId, flow: 'welcome' });
  expect(welcome?.steps.slice(0, 2)).toEqual([
    { at: start, block: 'switch the log on' },
    { at: start + 1, block: 'record' },
  ]);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    ContactId: contactId,
    ContactFlowId: expect.stringMatching(/^arn:aws:connect:.+:instance\/.+\/contact-flow\/.+$/),
    ContactFlowName: 'welcome',
    ContactFlowModuleType: 'UpdateContactRecordingAndAnalyticsBehavior',
    Identifier: 'record',
    Timestamp: new Date(start + 1).toISOString(),
  });
});

test('no line tells of what comes after a caller has hung up', async () => {
  const { host, call, clock, ways } = logged();
  const contactId = call();
  await clock.pass(2);
  host.act((machine) => machine.hangUp(contactId));
  await clock.pass(120);
  const last = Math.max(...ways().flatMap(({ steps }) => steps.map(({ at }) => at)));
  expect(last).toBeLessThan(start + 3000);
});

test('the keys of a menu are its results, and silence is too', async () => {
  const { call, pressAfter, clock, ways, all } = logged({ ...longWait });
  const contactId = call();
  await pressAfter(contactId, 'In an emergency, press 0', '0');
  await clock.until(() => all('prompt').some(({ text }) => text.includes('call you back')));
  await clock.pass(30);
  const results = ways()
    .filter((one) => one.contactId === contactId)
    .flatMap(({ steps }) => steps.map(({ result }) => result));
  expect(results).toContain('0');
  expect(results).toContain('Timeout');
});
