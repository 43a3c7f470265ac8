import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ownBoard, type PlacedWidget } from '../../../core/board/board.ts';
import { knownWidgets } from '../../../core/board/known-widgets.ts';
import type { BoardList, BoardRow } from '../../../core/board/wire.ts';
import { useApi } from '../../api/api.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { boardActs, type Outcome } from './board-acts.ts';
import { usualBoard } from './usual-board.ts';
import { widgetSizes } from './widget-table.tsx';

/** The board in view, what was changed of it, and what can be done with it. */
export function useBoard() {
  const { send } = useApi();
  const { stored, isPending, reread, keepStored } = useStored();
  const [search, setSearch] = useSearchParams();
  const [draft, setDraft] = useState<readonly PlacedWidget[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const shared = stored?.shared.find(({ id }) => id === search.get('board')) ?? null;
  const base = shared ?? stored?.own ?? null;
  const widgets = draft ?? (base ? knownWidgets(base.widgets, widgetSizes) : usualBoard);
  const arrange = (next: readonly PlacedWidget[] | null) => {
    setDraft(next);
    setOutcome(null);
  };
  const show = (id: string | null) => {
    setDraft(null);
    setSearch(id === null ? {} : { board: id });
  };
  const keep = (saved: BoardRow) => {
    keepStored(saved);
    setDraft(null);
  };
  const attempt = async (act: () => Promise<Outcome>) => {
    setOutcome(null);
    setOutcome(await act().catch(refusal));
  };
  return {
    ...{ widgets, shared, outcome, arrange },
    boards: stored?.shared ?? [],
    isReady: !isPending,
    isChanged: draft !== null,
    isOwn: shared === null && stored?.own != null,
    choose: (id: string | null) => {
      setOutcome(null);
      show(id);
    },
    discard: () => arrange(null),
    /** Shows what somebody else saved meanwhile. */
    takeTheirs: () => {
      void reread();
      arrange(null);
    },
    ...boardActs({ send, widgets, shared, stored, reread, keep, show, attempt }),
  };
}

export type BoardInUse = ReturnType<typeof useBoard>;

function useStored() {
  const client = useQueryClient();
  const { data: stored, isPending, refetch } = useAnswer('boards');
  return {
    ...{ stored, isPending },
    reread: async () => (await refetch()).data,
    keepStored: (saved: BoardRow) =>
      client.setQueryData<BoardList>(['boards', undefined, undefined], (list) =>
        withBoard(list, saved),
      ),
  };
}

const refusal = (error: Error): Outcome =>
  error instanceof ApiProblem && error.code === 'board-changed' ? 'changed' : { error };

function withBoard(list: BoardList | undefined, saved: BoardRow): BoardList {
  const shared = list?.shared ?? [];
  if (saved.id === ownBoard) return { shared, own: saved };
  const others = shared.filter(({ id }) => id !== saved.id);
  const all = [...others, saved].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { own: list?.own ?? null, shared: all };
}
