import FormField from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import Select from '@cloudscape-design/components/select';
import { useWords } from '../../language/use-words.ts';

type Choice<Value extends string> = {
  label: string;
  hint?: string;
  all: readonly Value[];
  show: (value: Value) => string;
};

const manyOptions = 20;

/** A field that takes one of some values. */
export function ChooseOne<Value extends string>({
  label,
  hint,
  all,
  value,
  show,
  choose,
}: Choice<Value> & { value: Value; choose: (value: Value) => void }) {
  return (
    <FormField label={label} description={hint}>
      <Select
        filteringType={all.length > manyOptions ? 'auto' : 'none'}
        selectedOption={{ value, label: show(value) }}
        options={all.map((one) => ({ value: one, label: show(one) }))}
        onChange={({ detail }) => choose(detail.selectedOption.value as Value)}
      />
    </FormField>
  );
}

/** A field that takes some of some values, in their order. */
export function ChooseSome<Value extends string>({
  label,
  hint,
  all,
  values,
  show,
  choose,
  error,
}: Choice<Value> & {
  values: readonly Value[];
  choose: (values: Value[]) => void;
  error: string | false;
}) {
  const { say } = useWords();
  const optionOf = (value: Value) => ({ value, label: show(value) });
  return (
    <FormField label={label} description={hint} errorText={error}>
      <Multiselect
        selectedOptions={values.map(optionOf)}
        options={all.map(optionOf)}
        deselectAriaLabel={({ label: gone }) => say('closures.without', { name: gone ?? '' })}
        onChange={({ detail }) => {
          const chosen = new Set(detail.selectedOptions.map((option) => option.value));
          choose(all.filter((one) => chosen.has(one)));
        }}
      />
    </FormField>
  );
}
