import { expect, test } from 'vitest';
import { ann, Bench, must, smallSettings } from './small-center.ts';

const wrapUpCodes = [{ code: 'solved' }, { code: 'sold', queues: ['Sales'] }];

/** A call of Support's that is over, with its after-contact work. */
function afterCall() {
  const bench = new Bench({ ...smallSettings(), wrapUpCodes });
  const id = bench.call();
  bench.pass(1).available(ann).pass(3);
  must(bench.center.accept(ann, id));
  bench.pass(20);
  must(bench.center.hangUp(id));
  return { bench, id, center: bench.center };
}

test('a code of the contact’s queue is kept with the note, the last one said', () => {
  const { center, bench, id } = afterCall();
  must(center.wrapUp(ann, id, 'solved'));
  must(center.wrapUp(ann, id, '', 'Will call again.'));
  must(center.wrapUp(ann, id, 'solved', 'All good.'));
  must(center.finish(ann, id));
  expect(bench.record(id).Attributes).toEqual({ wrapUpCode: 'solved', wrapUpNote: 'All good.' });
});

test.each(['sold', 'unheard of'])('another is refused, and nothing kept: %s', (code) => {
  const { center, bench, id } = afterCall();
  expect(center.wrapUp(ann, id, code, 'All good.')).toMatchObject({
    ok: false,
    problem: { code: 'invalid-value' },
  });
  must(center.finish(ann, id));
  expect(bench.record(id).Attributes).toEqual({});
});

test('of a contact that is over any code of the center will do, and no other', () => {
  const { center, id } = afterCall();
  must(center.finish(ann, id));
  must(center.wrapUp(ann, id, 'sold'));
  expect(center.wrapUp(ann, id, 'unheard of').ok).toBe(false);
});
