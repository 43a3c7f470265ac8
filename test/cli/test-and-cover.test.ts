import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flow, folderWith, textOf, without } from './command-line.ts';
import { shop, shopTest } from './sample-flows.ts';

const hoursTest = shopTest('1', 'We open on Monday');
const wrongTest = shopTest('2', 'We open on Monday');

/** Whether every element is closed in order, and nothing but escaped text is between them. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>/, '')
    .replace(
      /<(\/?)([\w-]+)((?:\s[\w-]+="[^"<&]*(?:&\w+;[^"<&]*)*")*)\s*(\/?)>/g,
      (_, close, name, __, empty) => {
        if (close && open.pop() !== name) open.push('wrong');
        else if (!close && !empty) open.push(name);
        return '';
      },
    );
  return open.length === 0 && !/[<>]|&(?!\w+;)/.test(rest.replaceAll('&gt;', ''));
}

describe('flow test', () => {
  test('passes with a mark, the file and the coverage, and exit code 0', async () => {
    const folder = folderWith({ 'shop.json': shop, 'shop.hours.test.json': hoursTest });
    const { code, out, err } = await flow(['test', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(without(folder, out)).toMatch(
      /^✓ shop\.hours .*shop\.hours\.test\.json\n\n1 passed, 0 failed; \d+ % of the branches/,
    );
  });

  test('a failure tells what was expected, heard and sent, and where the flow stood', async () => {
    const folder = folderWith({ 'shop.json': shop, 'shop.wrong.test.json': wrongTest });
    const { code, out } = await flow(['test', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ shop\.wrong /);
    expect(out).toContain('expected  a message with “We open on Monday”');
    expect(out).toContain('“We are at the harbour. Goodbye.”  shop › address');
    expect(out).toContain('keys 2  shop › ask');
    expect(out).toContain('0 passed, 1 failed');
  });

  test.each([
    ['--at', 'now'],
    ['--seed', '-1'],
    ['--threshold', '2'],
  ])('a wrong %s is told once', async (option, value) => {
    const folder = folderWith({
      'shop.json': shop,
      'shop.a.test.json': hoursTest,
      'shop.b.test.json': hoursTest,
    });
    const { code, err } = await flow(['test', folder, `${option}=${value}`]);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^${option} .*\n$`));
  });

  test('--format json can be parsed and has the service’s fields', async () => {
    const folder = folderWith({ 'shop.json': shop, 'shop.hours.test.json': hoursTest });
    const { tests } = JSON.parse((await flow(['test', folder, '--format', 'json'])).out);
    expect(tests).toMatchObject([
      { Status: 'PASSED', ObservationSummary: { TotalObservations: 2, ObservationsPassed: 2 } },
    ]);
  });

  test('--format junit is well-formed, with one failure for the failed test', async () => {
    const folder = folderWith({
      'shop.json': shop,
      'shop.hours.test.json': hoursTest,
      'shop.<&">.test.json': wrongTest,
    });
    const { code, out } = await flow(['test', folder, '--format', 'junit']);
    expect(code).toBe(1);
    expect(isWellFormed(out)).toBe(true);
    expect(out).toContain('<testsuites tests="2" failures="1"');
    expect(out.match(/<failure /g)).toHaveLength(1);
  });

  test('--fail-under compares with the branches that were tried', async () => {
    const folder = folderWith({ 'shop.json': shop, 'shop.hours.test.json': hoursTest });
    expect((await flow(['test', folder, '--fail-under', '1'])).code).toBe(0);
    const { code, err } = await flow(['test', folder, '--fail-under', '100']);
    expect(code).toBe(1);
    expect(err).toMatch(/% of the branches are covered; 100 % are wanted/);
  });

  test('a test that lies elsewhere tries the flow that --flow names, by any path to it', async () => {
    const folder = folderWith({ 'flows/shop.json': shop, 'tests/hours.test.json': hoursTest });
    const flows = join(folder, 'flows');
    const { code, out } = await flow([
      'test',
      join(folder, 'tests'),
      '--flow',
      `${flows}/../flows/shop.json`,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('1 passed');
  });

  test('a test of AWS::Connect::TestCase, with its content as a text', async () => {
    const Properties = { Name: 'Opening hours', Content: JSON.stringify(hoursTest) };
    const folder = folderWith({
      'shop.json': shop,
      'shop.a.test.json': { Type: 'AWS::Connect::TestCase', Properties },
    });
    expect((await flow(['test', folder])).out).toMatch(/^✓ Opening hours /);
  });
});

describe('flow cover', () => {
  test('lists what nobody ever tried, block by block', async () => {
    const folder = folderWith({ 'shop.json': shop, 'shop.hours.test.json': hoursTest });
    const { code, out } = await flow(['cover', join(folder, 'shop.json')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {4}address: never entered/m);
    expect(out).toMatch(/^ {6}Equals 2 → address$/m);
    expect(out).not.toMatch(/^ {4}hours: never entered/m);
  });

  test('without any test everything is untried, with a word on how to make one', async () => {
    const folder = folderWith({ 'shop.json': shop });
    const { code, out, err } = await flow(['cover', join(folder, 'shop.json')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^shop +0\/6 +0 %/m);
    expect(err).toMatch(/^no test cases in .*--record/);
    expect((await flow(['cover', folder, '--fail-under', '1'])).code).toBe(1);
  });

  test('a failed test is told and makes the exit code 1; tests of other flows are not asked', async () => {
    const folder = folderWith({
      'shop.json': shop,
      'shop.a.test.json': hoursTest,
      'store.json': shop,
      'store.a.test.json': wrongTest,
    });
    expect(await flow(['cover', join(folder, 'shop.json')])).toMatchObject({ code: 0, err: '' });
    const { code, err } = await flow(['cover', join(folder, 'store.json')]);
    expect({ code, err: without(folder, err) }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^failed: store\.a \(.*store\.a\.test\.json\)\n$/),
    });
  });

  test('flows of one name in two folders are two flows', async () => {
    const folder = folderWith({
      'north/shop.json': shop,
      'north/shop.a.test.json': hoursTest,
      'south/shop.json': shop,
    });
    const { out } = await flow(['cover', folder, '--format', 'json']);
    const shares = JSON.parse(out).flows.map(
      ({ blocks }: { blocks: { hit: number } }) => blocks.hit,
    );
    expect(shares.sort()).toEqual([0, 3]);
  });

  test('--format lcov names the flow’s file', async () => {
    const folder = folderWith({ 'shop.json': shop, 'shop.a.test.json': hoursTest });
    const { out } = await flow([
      'cover',
      join(folder, 'shop.json'),
      '--format',
      'lcov',
      '-o',
      join(folder, 'lcov.info'),
    ]);
    expect(out).toBe('');
    expect(textOf(folder, 'lcov.info')).toMatch(/^SF:.*shop\.json$/m);
    expect(textOf(folder, 'lcov.info')).toMatch(/end_of_record\n$/);
  });

  test('only the test cases that --tests names', async () => {
    const folder = folderWith({
      'shop.json': shop,
      'shop.a.test.json': wrongTest,
      'more/hours.test.json': hoursTest,
    });
    const { code, err } = await flow([
      'cover',
      join(folder, 'shop.json'),
      '--tests',
      join(folder, 'more'),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
