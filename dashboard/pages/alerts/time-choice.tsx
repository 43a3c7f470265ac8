import { termsOf } from '../../../core/alerts/figure-terms.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';

const quarters = [1, 2, 4, 8];

/** Over which time a figure is; nothing for those of this moment. */
export function TimeChoice({ draft: { figure }, change, errorOf }: Fields) {
  const { say } = useWords();
  const today = say('rule.window.today');
  if (figure.kind === 'metric')
    return (
      <Choice
        label={say('rule.window')}
        value={String(figure.window)}
        options={[
          { value: 'today', label: today },
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
        label: number === 1 ? today : say('rule.days.over', { number }),
      }))}
      choose={(value) => change({ figure: { ...figure, days: Number(value) } })}
      error={errorOf('figure.days')}
    />
  );
}
