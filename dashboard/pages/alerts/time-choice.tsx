import { daysOf } from '../../../core/alerts/days-of.ts';
import { isSettled, type NamedReport, termsOf } from '../../../core/alerts/figure-terms.ts';
import { useSettledDays } from '../../alerts/use-settled-days.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';

const quarters = [1, 2, 4, 8];

/** Over which time a figure is; nothing for those of this moment. */
export function TimeChoice({ draft: { figure }, change, errorOf }: Fields) {
  const { say } = useWords();
  const labelOf = useDaysLabel();
  if (figure.kind === 'metric')
    return (
      <Choice
        label={say('rule.window')}
        value={String(figure.window)}
        options={[
          { value: 'today', label: say('rule.window.today') },
          ...quarters.map((count) => ({
            value: String(count),
            label: say('rule.window.minutes', { number: count * 15 }),
          })),
        ]}
        choose={(value) =>
          change({ figure: { ...figure, window: value === 'today' ? 'today' : Number(value) } })
        }
      />
    );
  const { days } = termsOf(figure);
  if (figure.kind === 'live' || days === null) return null;
  return (
    <Choice
      label={say('rule.window')}
      value={String(figure.days)}
      options={days.map((number) => ({
        value: String(number),
        label: labelOf({ ...figure, days: number }),
      }))}
      choose={(value) => change({ figure: { ...figure, days: Number(value) } })}
      error={errorOf('figure.days')}
    />
  );
}

/** Days that are decided are said by their dates too. */
function useDaysLabel() {
  const { say, format } = useWords();
  const center = useCenter();
  const settled = useSettledDays();
  return (figure: NamedReport & { days: number }): string => {
    const { days: number } = figure;
    if (!isSettled(figure))
      return number === 1 ? say('rule.window.today') : say('rule.days.over', { number });
    const { from, to } = daysOf(figure, center, centerNow());
    return `${settled(number)}: ${format.days(from, to)}`;
  };
}
