import { expect, test } from 'vitest';
import { claimSlot } from '../../../core/callbacks/claim-slot.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { at, center } from './center.ts';
import { memoryDesk } from './memory-desk.ts';

const now = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-23T11:00:00Z');
const one = at('2026-11-23T12:00:00Z');

test('a place is kept for a callback whose move died half-way, until it wants another', async () => {
  const { desk } = memoryDesk(center(), now);
  const { store } = desk();
  const promise = async (n: number, slot: number) => {
    const answer = await requestCallback(
      {
        ...{ contactId: `contact-${n}`, number: `+3460000000${n}`, reason: '', queue: 'Sales' },
        ...{ slot, language: 'en', attributes: {}, during: null },
      },
      desk(),
    );
    return answer.ok ? answer.value : null;
  };
  const moving = await promise(1, noon);
  if (!moving) throw new Error('not promised');
  await promise(2, one);
  const named = { ...moving, movingTo: one };
  await store.putCallback(named, 3);
  expect(await claimSlot(named, one, desk())).toBe(true);
  expect(await promise(3, one)).toBeNull();
  await store.putCallback({ ...moving, movingTo: null }, 4);
  expect(await promise(4, one)).toMatchObject({ slot: one });
});
