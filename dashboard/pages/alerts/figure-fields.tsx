import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { liveFigures } from '../../../core/alerts/rule-terms.ts';
import { isMetricName, metricNames } from '../../../core/metrics/metrics.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';
import type { RuleDraft } from './rule-draft.ts';

const quarters = [1, 2, 4, 8];

/** The name of a rule, and the figure that it watches. */
export function FigureFields({ draft, change, errorOf }: Fields) {
  const { say, nameOf } = useWords();
  const { figure } = draft;
  return (
    <ColumnLayout columns={2}>
      <FormField label={say('rule.name')} errorText={errorOf('name')}>
        <Input
          value={draft.name}
          invalid={errorOf('name') !== ''}
          onChange={({ detail }) => change({ name: detail.value })}
        />
      </FormField>
      <Choice
        label={say('rule.figure')}
        value={figure.kind === 'live' ? figure.live : figure.metric}
        options={[
          {
            label: say('rule.figure.live'),
            options: liveFigures.map((value) => ({ value, label: say(`rule.live.${value}`) })),
          },
          {
            label: say('rule.figure.metric'),
            options: metricNames.map((value) => ({ value, label: nameOf(value) })),
          },
        ]}
        choose={(name) => change({ figure: figureNamed(name, figure) })}
        error={errorOf('figure.metric')}
      />
      {figure.kind === 'metric' && (
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
            change({
              figure: { ...figure, window: value === 'today' ? 'today' : Number(value) },
            })
          }
        />
      )}
      {figure.kind === 'live' && figure.live === 'longestInStatus' && (
        <FormField label={say('rule.status')} errorText={errorOf('figure.status')}>
          <Input
            value={figure.status ?? ''}
            invalid={errorOf('figure.status') !== ''}
            onChange={({ detail }) => change({ figure: { ...figure, status: detail.value } })}
          />
        </FormField>
      )}
    </ColumnLayout>
  );
}

function figureNamed(name: string, before: RuleDraft['figure']): RuleDraft['figure'] {
  const live = liveFigures.find((one) => one === name);
  if (live) return { kind: 'live', live };
  const window = before.kind === 'metric' ? before.window : 'today';
  return isMetricName(name) ? { kind: 'metric', metric: name, window } : before;
}
