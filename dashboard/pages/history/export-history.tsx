import Button from '@cloudscape-design/components/button';
import type { HistoryAnswer } from '../../../core/api/wire.ts';
import { usesThreshold } from '../../../core/metrics/uses-threshold.ts';
import { useCenter } from '../../api/center.ts';
import { download } from '../../export/download.ts';
import { useGroupName } from '../../figures/use-group-name.ts';
import { useWords } from '../../language/use-words.ts';
import { useAnnotations } from './annotations/use-annotations.ts';
import { historyCsv } from './history-csv.ts';
import { historyRows } from './history-rows.ts';
import type { HistoryState } from './history-state.ts';
import { mixedThreshold } from './mixed-mark.tsx';

type Props = { answer: HistoryAnswer; state: HistoryState; ready: boolean };

/** The shown figures as a file. */
export function ExportHistory({ answer, state, ready }: Props) {
  const { say, nameOf, format } = useWords();
  const groupName = useGroupName(answer.groupBy);
  const center = useCenter();
  const annotations = useAnnotations(state);
  const threshold = mixedThreshold(state, center);
  const mark =
    threshold === null
      ? ''
      : ` (${say('figures.allQueues', { threshold: format.seconds(threshold) })})`;
  const byQueue = answer.groupBy === 'queue';
  const save = () =>
    download(
      `history-${state.from}-${state.to}.csv`,
      historyCsv(
        historyRows(answer, state, center),
        state.metrics,
        answer.timeZone,
        {
          from: say('column.from'),
          to: say('column.to'),
          group: answer.groupBy === 'none' ? null : say(`history.group.${answer.groupBy}`),
          groupName,
          total: `${say('history.total')}${byQueue && state.metrics.some(usesThreshold) ? mark : ''}`,
          metric: (name) => `${nameOf(name)}${!byQueue && usesThreshold(name) ? mark : ''}`,
          annotations: say('kept.annotations'),
        },
        annotations,
      ),
    );
  return (
    <Button iconName="download" disabled={!ready} onClick={save}>
      {say('app.export')}
    </Button>
  );
}
