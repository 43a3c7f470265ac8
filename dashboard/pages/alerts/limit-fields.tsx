import ColumnLayout from '@cloudscape-design/components/column-layout';
import { termsOf } from '../../../core/alerts/figure-terms.ts';
import { severities } from '../../../core/alerts/rule-terms.ts';
import { unitOf } from '../../../core/alerts/show-value.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';
import { NumberField } from './number-field.tsx';

/** From where on, and for how long, a figure is an alert. */
export function LimitFields({ draft, change, errorOf }: Fields) {
  const { say } = useWords();
  const terms = termsOf(draft.figure);
  const unit = say(`rule.unit.${unitOf(draft.figure)}`);
  const number = (
    field: 'holdSeconds' | 'clearSeconds' | 'minimumSample' | 'threshold' | 'clearThreshold',
  ) => ({
    value: draft[field],
    change: (value: string) => change({ [field]: value }),
    error: errorOf(field),
  });
  return (
    <ColumnLayout columns={3}>
      <Choice
        label={say('rule.trouble')}
        value={draft.trouble}
        options={(['above', 'below'] as const).map((value) => ({
          value,
          label: say(`rule.trouble.${value}`),
        }))}
        choose={(value) => change({ trouble: value === 'below' ? 'below' : 'above' })}
      />
      <NumberField label={say('rule.threshold', { unit })} {...number('threshold')} />
      <NumberField
        label={say('rule.clearThreshold', { unit })}
        hint={say('rule.clearThreshold.hint')}
        {...number('clearThreshold')}
      />
      <NumberField label={say('rule.hold')} {...number('holdSeconds')} />
      <NumberField label={say('rule.clear')} {...number('clearSeconds')} />
      {terms.sampled && (
        <NumberField
          label={say(terms.detail?.field === 'question' ? 'rule.sample.answers' : 'rule.sample')}
          {...number('minimumSample')}
        />
      )}
      <Choice
        label={say('alerts.severity')}
        value={draft.severity}
        options={severities.map((value) => ({ value, label: say(`alerts.severity.${value}`) }))}
        choose={(value) => change({ severity: value === 'serious' ? 'serious' : 'warning' })}
      />
    </ColumnLayout>
  );
}
