import { expect, test } from 'vitest';
import { placedWidgets } from '../../../core/board/board.ts';
import { listBoards } from '../../../core/board/list-boards.ts';
import { removeBoard } from '../../../core/board/remove-board.ts';
import { saveBoard } from '../../../core/board/save-board.ts';
import { boardBody } from '../../../core/board/wire.ts';
import { memoryBoards } from './memory-boards.ts';

const widget = (id: string) => ({ id, rowSpan: 4, columnSpan: 2, columnOffset: { '4': 0 } });
const body = (name: string, ids: string[], version = 0) =>
  boardBody.parse({ name, widgets: ids.map(widget), version });

function desk(boards = memoryBoards()) {
  const save = (id: string, by: string, asked: ReturnType<typeof body>) =>
    saveBoard({ id, by, body: asked }, { boards, now: 1 });
  return {
    save,
    remove: (id: string, by: string) => removeBoard(id, by, { boards, now: 1 }),
    seenBy: (user: string) => listBoards(boards, user),
  };
}

test('each one has a board of their own, and all have those for everybody', async () => {
  const { save, seenBy } = desk();
  await save('own', 'eva', body('', ['queues']));
  await save('own', 'luis', body('', ['agents']));
  await save('night', 'eva', body('Night shift', ['waiting']));
  const { own, shared } = await seenBy('luis');
  expect(own?.widgets.map(({ id }) => id)).toEqual(['agents']);
  expect(shared).toMatchObject([{ id: 'night', name: 'Night shift', by: 'eva', version: 1 }]);
  expect((await seenBy('ana')).own).toBeNull();
});

test('what was saved meanwhile is not overwritten unseen; the same again changes nothing', async () => {
  const { save } = desk();
  await save('night', 'eva', body('Night', ['queues']));
  expect(await save('night', 'luis', body('Night', ['queues'], 7))).toMatchObject({
    value: { version: 1 },
  });
  expect(await save('night', 'luis', body('Night', ['agents']))).toMatchObject({
    ok: false,
    problem: { code: 'board-changed' },
  });
  expect(await save('night', 'luis', body('Night', ['agents'], 1))).toMatchObject({
    value: { version: 2, value: { by: 'luis' } },
  });
});

test('of two who save the same version at once, one is refused', async () => {
  let turns = 0;
  let other = async () => {};
  const boards = memoryBoards(async () => {
    if (turns++ === 0) await other();
  });
  const { save } = desk(boards);
  other = async () => void (await save('night', 'luis', body('Night', ['agents'])));
  expect(await save('night', 'eva', body('Night', ['queues']))).toMatchObject({
    problem: { code: 'board-changed' },
  });
});

test('a board taken away is gone, as often as one asks; saved anew it begins at 0', async () => {
  const { save, remove, seenBy } = desk();
  await save('own', 'eva', body('', ['queues']));
  expect(await remove('own', 'eva')).toEqual({ ok: true, value: 2 });
  expect(await remove('own', 'eva')).toEqual({ ok: true, value: 2 });
  expect((await seenBy('eva')).own).toBeNull();
  expect(await save('own', 'eva', body('', ['agents'], 1))).toMatchObject({ ok: false });
  expect(await save('own', 'eva', body('', ['agents']))).toMatchObject({ value: { version: 3 } });
  expect(await remove('day', 'eva')).toMatchObject({ problem: { code: 'board-unknown' } });
  expect(await remove('own', 'ana')).toEqual({ ok: true, value: 0 });
});

test('a board for everybody needs a name', async () => {
  expect(await desk().save('night', 'eva', body('', ['queues']))).toMatchObject({
    problem: { code: 'query-invalid', field: 'name' },
  });
});

test.each([
  ['twice the same', [widget('a'), widget('a')]],
  ['wider than any board', [{ ...widget('a'), columnSpan: 7 }]],
  ['more than 60', Array.from({ length: 61 }, (_, index) => widget(`w${index}`))],
])('no widgets that are %s', (_, widgets) => {
  expect(placedWidgets.safeParse(widgets).success).toBe(false);
});
