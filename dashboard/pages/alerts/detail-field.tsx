import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { detailOf, type DetailField as Field, termsOf } from '../../../core/alerts/figure-terms.ts';
import { useWords } from '../../language/use-words.ts';
import { Choice } from './choice.tsx';
import type { Fields } from './fields.ts';
import type { RuleDraft } from './rule-draft.ts';
import { useKnownDetails } from './use-known-details.ts';

/** The status, question or task that a figure is about; nothing for the others. */
export function DetailField({ draft: { figure }, change, errorOf }: Fields) {
  const { say } = useWords();
  const known = useKnownDetails(figure);
  const { detail } = termsOf(figure);
  if (!detail) return null;
  const { field } = detail;
  const error = errorOf(`figure.${field}`);
  const value = detailOf(figure) ?? '';
  const choose = (name: string) => change({ figure: withDetail(figure, field, name) });
  if (field !== 'status')
    return (
      <Choice
        label={say(`rule.${field}`)}
        value={value}
        options={[
          ...(detail.required ? [] : [{ value: '', label: say('rule.all.question') }]),
          ...known.map((name) => ({ value: name, label: name })),
        ]}
        choose={choose}
        error={error}
      />
    );
  return (
    <FormField label={say('rule.status')} errorText={error}>
      <Input
        value={value}
        invalid={error !== ''}
        onChange={(event) => choose(event.detail.value)}
      />
    </FormField>
  );
}

/** An optional one that is empty is none. */
function withDetail(figure: RuleDraft['figure'], field: Field, value: string) {
  const rest = Object.fromEntries(Object.entries(figure).filter(([name]) => name !== field));
  const isLeftOut = value === '' && field !== 'status';
  return { ...rest, ...(isLeftOut ? {} : { [field]: value }) } as RuleDraft['figure'];
}
