import { describe, expect, test } from 'vitest';
import { endClosure } from '../../../core/closure/end-closure.ts';
import { setClosure } from '../../../core/closure/set-closure.ts';
import { closureBody } from '../../../core/closure/wire.ts';
import center from '../../fixtures/center.ts';
import { memoryClosures } from './memory-closures.ts';

const now = Date.parse('2026-03-02T09:00:00Z') / 1000;
const config = { ...center, phoneNumbers: [{ number: '+34910000001' }] };
const closed = { kind: 'closure', queues: ['Sales'] };

function desk(closures = memoryClosures()) {
  const at = (seconds: number) => ({ closures, config, now: now + seconds });
  const set = (body: object, seconds = 0, by = 'eva') =>
    setClosure({ id: 'a', by, body: closureBody.parse(body) }, at(seconds));
  return { closures, set, end: (seconds = 0, id = 'a') => endClosure(id, at(seconds)) };
}

describe('setting one', () => {
  test('it begins now, unless another beginning is named, under who set it', async () => {
    const { set, closures } = desk();
    expect(await set(closed)).toMatchObject({
      ok: true,
      value: { version: 1, value: { ...closed, id: 'a', by: 'eva', from: '2026-03-02T09:00:00Z' } },
    });
    expect(await closures.notEnded(now)).toHaveLength(1);
    const later = await desk().set({ ...closed, from: '2026-03-03T09:00:00Z' });
    expect(later).toMatchObject({ ok: true, value: { value: { from: '2026-03-03T09:00:00Z' } } });
  });

  test('the same again changes nothing, however late and by whomever', async () => {
    const { set, closures } = desk();
    const first = await set(closed);
    expect(await set(closed, 60, 'max')).toEqual(first);
    expect(await set({ ...closed, version: 1 }, 60)).toEqual(first);
    expect(await closures.read('a')).toEqual(first.ok && first.value);
  });

  test('a change names the version that was seen; any other is refused', async () => {
    const { set } = desk();
    await set(closed);
    const other = { ...closed, queues: ['Support'] };
    expect(await set(other)).toMatchObject({ ok: false, problem: { code: 'closure-changed' } });
    expect(await set({ ...other, version: 1 })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await set({ ...closed, version: 1 })).toMatchObject({ ok: false });
    expect(await set({ ...closed, version: 7 })).toMatchObject({ ok: false });
  });

  test('of two who change one version at the same time one is refused', async () => {
    const { set } = desk();
    await set(closed);
    const changes = ['one', 'two'].map((en) => set({ ...closed, text: { en }, version: 1 }));
    const outcomes = (await Promise.all(changes)).map(({ ok }) => ok);
    expect(outcomes.sort()).toEqual([false, true]);
  });

  test.each([
    ['queues', { ...closed, queues: ['Nobody'] }],
    ['lines', { kind: 'closure', lines: ['+15550100000'] }],
    ['text', { kind: 'emergency' }],
    ['to', { ...closed, to: '2026-03-02T08:59:59Z' }],
    ['to', { ...closed, from: '2026-03-01T00:00:00Z', to: '2026-03-02T09:00:00Z' }],
  ])('what does not fit is refused by its field: %s', async (field, body) => {
    const refused = await desk().set(body);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'query-invalid', field } });
  });
});

describe('ending one', () => {
  test('it ends now, once', async () => {
    const { set, end, closures } = desk();
    await set(closed);
    const ended = await end(60);
    expect(ended).toMatchObject({
      ok: true,
      value: { version: 2, value: { from: '2026-03-02T09:00:00Z', to: '2026-03-02T09:01:00Z' } },
    });
    expect(await end(120)).toEqual(ended);
    expect(await closures.notEnded(now + 60)).toEqual([]);
  });

  test('one that had not begun never begins', async () => {
    const { set, end } = desk();
    await set({ ...closed, from: '2026-03-03T09:00:00Z' });
    expect(await end(60)).toMatchObject({
      value: { value: { from: '2026-03-02T09:01:00Z', to: '2026-03-02T09:01:00Z' } },
    });
  });

  test('one that is not there is said so', async () => {
    expect(await desk().end(0, 'z')).toMatchObject({ problem: { code: 'closure-unknown' } });
  });
});
