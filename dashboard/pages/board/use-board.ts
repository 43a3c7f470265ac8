import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ownBoard, type PlacedWidget } from '../../../core/board/board.ts';
import { knownWidgets } from '../../../core/board/known-widgets.ts';
import type { BoardList, BoardRow } from '../../../core/board/wire.ts';
import { useApi } from '../../api/api.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { usualBoard } from './usual-board.ts';
import { widgetSizes } from './widget-table.tsx';

/** What came of the last thing that was done; `changed`: somebody saved this board meanwhile. */
export type Outcome = 'saved' | 'shared' | 'removed' | 'reset' | 'changed' | { error: Error };

/** The board in view, what was changed of it, and what can be done with it. */
export function useBoard() {
  const api = useApi();
  const client = useQueryClient();
  const { data, isPending, refetch } = useAnswer('boards');
  const [search, setSearch] = useSearchParams();
  const [draft, setDraft] = useState<readonly PlacedWidget[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const shared = data?.shared.find(({ id }) => id === search.get('board')) ?? null;
  const base: BoardRow | null = shared ?? data?.own ?? null;
  const widgets = draft ?? (base ? knownWidgets(base.widgets, widgetSizes) : usualBoard);

  const choose = (id: string | null) => {
    setDraft(null);
    setOutcome(null);
    setSearch(id === null ? {} : { board: id });
  };
  const attempt = async (act: () => Promise<Outcome>) => {
    setOutcome(null);
    setOutcome(
      await act().catch((error: Error): Outcome => {
        const isChanged = error instanceof ApiProblem && error.code === 'board-changed';
        return isChanged ? 'changed' : { error };
      }),
    );
  };
  const put = async (row: Pick<BoardRow, 'id' | 'name' | 'version'>) => {
    const body = { name: row.name, widgets, version: row.version };
    const saved = await api.send('saveBoard', { id: row.id, body });
    client.setQueryData<BoardList>(['boards', undefined, undefined], (list) =>
      withBoard(list, saved),
    );
    setDraft(null);
  };
  const saveAt = (id: string, list: BoardList | undefined) => {
    const stored = id === ownBoard ? list?.own : list?.shared.find((one) => one.id === id);
    return put({ id, name: stored?.name ?? '', version: stored?.version ?? 0 });
  };
  const remove = async (id: string, done: Outcome) => {
    await api.send('removeBoard', { id });
    await refetch();
    setDraft(null);
    setSearch({});
    return done;
  };
  return {
    ...{ widgets, shared, outcome, choose },
    boards: data?.shared ?? [],
    isReady: !isPending,
    isChanged: draft !== null,
    isOwn: shared === null && data?.own != null,
    arrange: (next: readonly PlacedWidget[]) => {
      setDraft(next);
      setOutcome(null);
    },
    discard: () => choose(search.get('board')),
    /** Saves what is in view: a board for all in its place, else as one’s own. */
    save: () =>
      attempt(async () => {
        await saveAt(shared?.id ?? ownBoard, data);
        return 'saved';
      }),
    saveAsOwn: () =>
      attempt(async () => {
        await saveAt(ownBoard, data);
        setSearch({});
        return 'saved';
      }),
    /** Saves over what somebody else saved meanwhile. */
    overwrite: () =>
      attempt(async () => {
        await saveAt(shared?.id ?? ownBoard, (await refetch()).data);
        return 'saved';
      }),
    /** Shows what somebody else saved meanwhile. */
    takeTheirs: () => {
      void refetch();
      setDraft(null);
      setOutcome(null);
    },
    share: (name: string) =>
      attempt(async () => {
        const id = crypto.randomUUID();
        await put({ id, name, version: 0 });
        setSearch({ board: id });
        return 'shared';
      }),
    removeShared: () => shared && attempt(() => remove(shared.id, 'removed')),
    reset: () => attempt(() => remove(ownBoard, 'reset')),
  };
}

export type BoardInUse = ReturnType<typeof useBoard>;

function withBoard(list: BoardList | undefined, saved: BoardRow): BoardList {
  const shared = list?.shared ?? [];
  if (saved.id === ownBoard) return { shared, own: saved };
  const others = shared.filter(({ id }) => id !== saved.id);
  const all = [...others, saved].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { own: list?.own ?? null, shared: all };
}
