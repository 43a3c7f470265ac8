import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flow, folderWith, textOf } from './command-line.ts';
import { legacy, serviceAnswer, shop, shopTest } from './sample-flows.ts';

describe('flow format', () => {
  test('--check names what is not formatted, --write formats it, and then nothing is left', async () => {
    const folder = folderWith({ 'shop.json': shop });
    const file = join(folder, 'shop.json');
    expect(await flow(['format', '--check', file])).toEqual({ code: 1, out: `${file}\n`, err: '' });
    expect((await flow(['format', '--write', file])).code).toBe(0);
    const once = textOf(folder, 'shop.json');
    expect(JSON.parse(once).Actions).toHaveLength(shop.Actions.length);
    expect(await flow(['format', '--check', file])).toEqual({ code: 0, out: '', err: '' });
    expect(await flow(['format', '--write', file])).toEqual({ code: 0, out: '', err: '' });
    expect((await flow(['format', file])).out).toBe(once);
  });

  test.each([
    ['old.json', legacy],
    ['answer.json', serviceAnswer],
    ['text.json', JSON.stringify(JSON.stringify(shop))],
  ])('%s is left as it is, with a pointer to convert', async (name, content) => {
    const folder = folderWith({ [name]: content });
    const before = textOf(folder, name);
    for (const option of ['--write', '--check']) {
      const { code, out, err } = await flow(['format', option, join(folder, name)]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/centralita flow convert/);
    }
    expect(textOf(folder, name)).toBe(before);
  });

  test('a refused file keeps no other from being formatted', async () => {
    const folder = folderWith({ 'a.json': legacy, 'b.json': shop });
    const { code, out } = await flow(['format', '--write', folder]);
    expect(code).toBe(2);
    expect(out).toMatch(/^formatted .*b\.json\n$/);
  });
});

describe('flow convert', () => {
  test('the old format becomes today’s, which format then takes', async () => {
    const folder = folderWith({ 'old.json': legacy });
    const [old, today] = [join(folder, 'old.json'), join(folder, 'today.json')];
    expect((await flow(['convert', old, '--canonical', '-o', today])).code).toBe(0);
    expect(JSON.parse(textOf(folder, 'today.json'))).toMatchObject({
      Version: '2019-10-30',
      StartAction: 'greet',
    });
    expect((await flow(['format', '--check', today])).code).toBe(0);
  });

  test('a flow is taken out of a service answer, and that is told beside the output', async () => {
    const folder = folderWith({ 'answer.json': serviceAnswer });
    const { code, out, err } = await flow(['convert', join(folder, 'answer.json')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(shop);
    expect(err).toMatch(/^note: .*ContactFlow\.Content/);
  });
});

describe('flow diff', () => {
  test('a legacy flow and its conversion do the same', async () => {
    const folder = folderWith({ 'old.json': legacy });
    const [old, today] = [join(folder, 'old.json'), join(folder, 'today.json')];
    await flow(['convert', old, '-o', today]);
    expect(await flow(['diff', old, today])).toEqual({
      code: 0,
      out: 'The flows do the same.\n',
      err: '',
    });
  });

  test('a rewired branch is news, in text and in JSON', async () => {
    const after = JSON.parse(
      JSON.stringify(shop).replace('"NextAction":"hours"', '"NextAction":"address"'),
    );
    const folder = folderWith({ 'before.json': shop, 'after.json': after });
    const files = [join(folder, 'before.json'), join(folder, 'after.json')];
    const { code, out } = await flow(['diff', ...files]);
    expect(code).toBe(1);
    expect(out).toMatch(/ask.*hours → address/);
    expect(JSON.parse((await flow(['diff', ...files, '--format', 'json'])).out)).not.toEqual([]);
  });
});

describe('flow draw', () => {
  test('an SVG on standard output, or in a file', async () => {
    const folder = folderWith({ 'shop.json': shop });
    const { code, out } = await flow(['draw', join(folder, 'shop.json')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(out).toMatch(/<\/svg>\n$/);
    expect(await flow(['draw', join(folder, 'shop.json'), '-o', join(folder, 'shop.svg')])).toEqual(
      {
        code: 0,
        out: '',
        err: '',
      },
    );
    expect(textOf(folder, 'shop.svg').trimEnd()).toBe(out.trimEnd());
  });

  test('Mermaid for a README', async () => {
    const folder = folderWith({ 'shop.json': shop });
    const { out } = await flow(['draw', join(folder, 'shop.json'), '--format', 'mermaid']);
    expect(out).toMatch(/^(?:---\n(?:.*\n)*---\n)?(?:flowchart|graph) /);
  });

  test('coverage, traffic and findings change the picture', async () => {
    const folder = folderWith({
      'shop.json': shop,
      'shop.a.test.json': shopTest('1', 'We open on Monday'),
      'traffic/counts.json': { ask: { 'Equals 1': 12 } },
    });
    const file = join(folder, 'shop.json');
    const draw = async (...options: string[]) => (await flow(['draw', file, ...options])).out;
    const plain = await draw();
    const covered = await draw('--tests', folder);
    const traffic = await draw('--traffic', join(folder, 'traffic/counts.json'));
    expect(new Set([plain, covered, traffic]).size).toBe(3);
    expect(traffic).toContain('12');
  });

  test('the coverage of a flow is its own where another folder has one of the same name', async () => {
    const tested = { 'shop.json': shop, 'shop.a.test.json': shopTest('1', 'We open on Monday') };
    const alone = folderWith(tested);
    const beside = folderWith({ ...tested, 'a/shop.json': shop });
    const drawn = await Promise.all(
      [alone, beside].map((folder) => flow(['draw', join(folder, 'shop.json'), '--tests', folder])),
    );
    expect(drawn[0]?.out).toBe(drawn[1]?.out);
  });

  test.each(['[]', '{"ask": 3}', '12'])('traffic that is no counts: %s', async (counts) => {
    const folder = folderWith({ 'shop.json': shop, 'traffic/counts.json': counts });
    const { code, err } = await flow([
      'draw',
      join(folder, 'shop.json'),
      '--traffic',
      join(folder, 'traffic/counts.json'),
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/counts by block and branch/);
  });
});
