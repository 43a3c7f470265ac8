import { ownBoard, type PlacedWidget } from '../../../core/board/board.ts';
import type { BoardList, BoardRow } from '../../../core/board/wire.ts';
import type { Api } from '../../api/api.ts';

/** What came of the last thing that was done; `changed`: somebody saved this board meanwhile. */
export type Outcome = 'saved' | 'shared' | 'removed' | 'reset' | 'changed' | { error: Error };

/** What acting on boards needs: what is in view, what is stored, and how to show another. */
export type BoardDesk = {
  send: Api['send'];
  widgets: readonly PlacedWidget[];
  /** The board for all that is in view; null for one’s own or the usual one. */
  shared: BoardRow | null;
  stored: BoardList | undefined;
  reread: () => Promise<BoardList | undefined>;
  /** Takes what was saved, so that nothing is a draft any more. */
  keep: (saved: BoardRow) => void;
  show: (id: string | null) => void;
  /** Runs an act and tells what came of it. */
  attempt: (act: () => Promise<Outcome>) => Promise<void>;
};

/** What can be done with the board in view. */
export function boardActs(desk: BoardDesk) {
  const { send, widgets, shared, stored, reread, keep, show, attempt } = desk;
  const put = async ({ id, name, version }: Pick<BoardRow, 'id' | 'name' | 'version'>) =>
    keep(await send('saveBoard', { id, body: { name, widgets, version } }));
  const saveAt = async (id: string, list: BoardList | undefined): Promise<Outcome> => {
    const found = id === ownBoard ? list?.own : list?.shared.find((one) => one.id === id);
    await put({ id, name: found?.name ?? '', version: found?.version ?? 0 });
    return 'saved';
  };
  const remove = async (id: string, done: Outcome): Promise<Outcome> => {
    await send('removeBoard', { id });
    await reread();
    show(null);
    return done;
  };
  const inView = shared?.id ?? ownBoard;
  return {
    /** Saves what is in view: a board for all in its place, else as one’s own. */
    save: () => attempt(() => saveAt(inView, stored)),
    saveAsOwn: () =>
      attempt(async () => {
        const outcome = await saveAt(ownBoard, stored);
        show(null);
        return outcome;
      }),
    /** Saves over what somebody else saved meanwhile. */
    overwrite: () => attempt(async () => saveAt(inView, await reread())),
    share: (name: string) =>
      attempt(async () => {
        const id = crypto.randomUUID();
        await put({ id, name, version: 0 });
        show(id);
        return 'shared';
      }),
    removeShared: () => attempt(() => remove(inView, 'removed')),
    reset: () => attempt(() => remove(ownBoard, 'reset')),
  };
}
