import Box from '@cloudscape-design/components/box';
import type { Span } from '../../../../core/time/interval.ts';
import { useWords } from '../../../language/use-words.ts';
import type { HistoryState } from '../history-state.ts';
import { useAnnotations } from './use-annotations.ts';

/** What happened in the interval of a row, beneath its name. */
export function RowNotes({ span, state }: { span: Span; state: HistoryState }) {
  const { say } = useWords();
  const here = useAnnotations(state).filter(({ from, to }) => from < span.to && to > span.from);
  return here.map(({ id, kind, text }) => (
    <Box key={id} fontSize="body-s" color="text-body-secondary">
      {say(`kept.annotation.kind.${kind}`)}: {text}
    </Box>
  ));
}
