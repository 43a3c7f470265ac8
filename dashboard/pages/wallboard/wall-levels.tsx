import type { TodayAnswer } from '../../../core/api/wire.ts';
import { useCenter } from '../../api/center.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { useWords } from '../../language/use-words.ts';
import { kpiStatus, serviceLevelThreshold } from '../board/kpi-status.ts';

/** Each queue with its service level of today, furthest below its target first, as many as there is room for. */
export function WallLevels({ queues }: { queues: TodayAnswer['queues'] }) {
  const { say, format } = useWords();
  const { kpiThresholds } = useCenter();
  const rows = queues
    .map(({ queue, name, serviceLevel: { target }, metrics: { serviceLevel: level = null } }) => ({
      ...{ queue, name, level, over: level === null ? Number.POSITIVE_INFINITY : level - target },
      status: kpiStatus('serviceLevel', level, serviceLevelThreshold(target, kpiThresholds)),
    }))
    .sort((one, other) => one.over - other.over || one.name.localeCompare(other.name));
  return (
    <ul className="wall-levels" aria-label={say('board.levelToday')}>
      {rows.map(({ queue, name, level, status }) => (
        <li key={queue} data-status={status}>
          <strong>{name}</strong>
          <span>{level === null ? <NotDefined /> : format.share(level)}</span>
        </li>
      ))}
    </ul>
  );
}
