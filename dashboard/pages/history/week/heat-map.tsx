import { type KeyboardEvent, useRef, useState } from 'react';
import type { Metric, Unit } from '../../../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../../../core/metrics/metrics.ts';
import { clockText } from '../../../conversation/elapsed.tsx';
import { useWords } from '../../../language/use-words.ts';
import { useHourName } from './use-hour-name.ts';
import type { HourPlace, WeekHour } from './week-grid.ts';

type Props = {
  grid: WeekHour[][];
  metric: MetricName;
  onChoose: (place: HourPlace) => void;
};

const moves: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Weekdays by hours, darker where the value is higher and plain where contacts are few; one stop for the tab key, arrows within. */
export function HeatMap({ grid, metric, onChoose }: Props) {
  const { say, nameOf } = useWords();
  const { weekday, hour } = useHourName();
  const [[row, column], setAt] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const columns = grid[0]?.length ?? 0;
  const move = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!by) return;
    event.preventDefault();
    const next = [clamp(row + by[0], grid.length), clamp(column + by[1], columns)] as const;
    setAt(next);
    table.current?.rows[next[0] + 1]?.cells[next[1] + 1]?.querySelector('button')?.focus();
  };
  return (
    <section className="heat-frame" aria-label={nameOf(metric)}>
      <table className="heat" ref={table} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('figures.week.weekday')}</span>
            </th>
            {grid[0]?.map((one) => (
              <th key={one.hour} scope="col">
                {hour(one.hour)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.map((hours, index) => (
            <tr key={hours[0]?.weekday ?? index}>
              <th scope="row">{weekday(index + 1, 'short')}</th>
              {hours.map((one, at) => (
                <td
                  key={one.hour}
                  className={`heat-${one.step ?? (one.few === null ? 'none' : 'few')}`}
                >
                  <HeatCell
                    of={one}
                    metric={metric}
                    current={index === clamp(row, grid.length) && at === clamp(column, columns)}
                    onChoose={() => {
                      setAt([index, at]);
                      onChoose(one);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const clamp = (at: number, length: number) => Math.max(0, Math.min(length - 1, at));

/** `5:10` for durations under an hour: a day of hours fits side by side. */
const asClock = (value: number, unit: Unit) =>
  unit === 'seconds' && value < 3600 ? clockText(Math.round(value)) : null;

type CellProps = { of: WeekHour; metric: MetricName; current: boolean; onChoose: () => void };

function HeatCell({ of, metric, current, onChoose }: CellProps) {
  const { say, format } = useWords();
  const { long } = useHourName();
  const { unit }: Metric = metrics[metric];
  const spoken = of.value === null ? say('app.notDefined') : format.value(of.value, unit);
  const text = of.value === null ? '–' : (asClock(of.value, unit) ?? spoken);
  const few = of.few === null ? '' : `, ${say('history.lowSample', { count: of.few })}`;
  return (
    <button
      type="button"
      tabIndex={current ? 0 : -1}
      aria-label={`${long(of)}: ${spoken}${few}`}
      onClick={onChoose}
    >
      {text}
      {of.few !== null && '*'}
    </button>
  );
}
