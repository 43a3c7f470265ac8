import type { Metric } from '../../../core/metrics/metric.ts';
import { metrics } from '../../../core/metrics/metrics.ts';
import { useWords } from '../../language/use-words.ts';
import type { OffGoal } from './off-goal.ts';

/** `Nobody waits now. Service level 62.5%, goal 80%.` */
export function useOffGoalText(): (day: {
  waiting: number;
  figures: readonly OffGoal[];
}) => string {
  const { say, nameOf, format } = useWords();
  const told = ({ metric, value, goal }: OffGoal) => {
    const { unit, better } = metrics[metric] as Metric;
    return say(better === 'down' ? 'board.situation.offGoal.down' : 'board.situation.offGoal.up', {
      name: nameOf(metric),
      value: format.value(value, unit),
      goal: format.value(goal, unit),
    });
  };
  return ({ waiting, figures }) => {
    const now = say(waiting === 0 ? 'board.situation.nobody' : 'board.situation.notLong');
    return [now, ...figures.map(told)].join(' ');
  };
}
