import type { ReactNode } from 'react';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import type { Activity } from '../../../core/live/wire.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { useCenter } from '../../api/center.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { useWords } from '../../language/use-words.ts';
import { Ticking } from '../../live/ticking.tsx';
import { useLivePart } from '../../live/use-live-part.ts';
import { type KpiStatus, kpiStatus } from '../board/kpi-status.ts';
import { useTroubles } from '../board/use-troubles.ts';

/** Who waits and for how long, who could answer, and how the day stands. */
export function WallFigures({ today }: { today: TodayAnswer }) {
  const { say, format } = useWords();
  const { kpiThresholds } = useCenter();
  const queues = useLivePart(({ snapshot }) => snapshot?.queues);
  const agents = useLivePart(({ snapshot }) => snapshot?.agents);
  const worst = useTroubles().find(({ kind }) => kind === 'queue');
  const rows = [...(queues?.values() ?? [])];
  const waiting = rows.reduce((sum, row) => sum + row.waiting, 0);
  const oldest = rows.flatMap(({ oldestAt }) => oldestAt ?? []);
  const doing = (wanted: Activity) =>
    [...(agents?.values() ?? [])].filter(({ activity }) => activity === wanted).length;
  const share = (metric: MetricName) => {
    const value = today.totals[metric] ?? null;
    const status = kpiStatus(metric, value, kpiThresholds[metric]);
    return (
      <WallFigure label={say(`wall.${metric}` as 'wall.serviceLevel')} status={status}>
        {value === null ? <NotDefined /> : format.share(value)}
      </WallFigure>
    );
  };
  return (
    <dl className="wall-figures">
      <WallFigure
        label={say('board.waiting')}
        status={queues ? (worst?.severity ?? 'onTarget') : 'noTarget'}
      >
        {queues ? format.count(waiting) : <NotDefined />}
      </WallFigure>
      <WallFigure label={say('board.oldest')} status="noTarget">
        {oldest.length > 0 ? <Ticking since={Math.min(...oldest)} /> : <NotDefined />}
      </WallFigure>
      <WallFigure label={say('wall.available')} status="noTarget">
        {agents ? format.count(doing('available')) : <NotDefined />}
      </WallFigure>
      <WallFigure label={say('wall.onContact')} status="noTarget">
        {agents ? format.count(doing('on-contact')) : <NotDefined />}
      </WallFigure>
      {share('serviceLevel')}
      {share('abandonmentRate')}
    </dl>
  );
}

type Props = { label: string; status: KpiStatus; children: ReactNode };

function WallFigure({ label, status, children }: Props) {
  const { say } = useWords();
  const isBad = status === 'warning' || status === 'serious';
  return (
    <div className="wall-figure" data-status={status}>
      <dt>{label}</dt>
      <dd>
        {children}
        {isBad && <span className="wall-status">{say(`today.${status}`)}</span>}
      </dd>
    </div>
  );
}
