import { scopeFields } from '../../figures/scope.ts';
import { useScopeOptions } from '../../figures/use-scope-options.ts';
import { useWords } from '../../language/use-words.ts';
import type { HistoryState } from './history-state.ts';
import type { HistoryView } from './history-views.ts';

/** On paper, where there are no filters: what is shown, in one line. */
export function PrintedState({ state, view }: { state: HistoryState; view: HistoryView }) {
  const { say, format } = useWords();
  const options = useScopeOptions();
  const scope = scopeFields.flatMap((field) =>
    (state.scope[field] ?? []).map(
      (value) => options[field].find((option) => option.value === value)?.label ?? value,
    ),
  );
  const parts = [say(view.title), format.days(state.from, state.to), state.timeZone, ...scope];
  return <p className="print-only">{parts.join(' · ')}</p>;
}
