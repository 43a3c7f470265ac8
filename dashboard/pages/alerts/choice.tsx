import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';

export type Option = { value: string; label: string };
type Group = { label: string; options: Option[] };
type Props = {
  label: string;
  value: string;
  options: (Option | Group)[];
  choose: (value: string) => void;
  error?: string;
};

/** A field that takes one of some values. */
export function Choice({ label, value, options, choose, error = '' }: Props) {
  const all = options.flatMap((one) => ('options' in one ? one.options : [one]));
  return (
    <FormField label={label} errorText={error}>
      <Select
        filteringType={all.length > 10 ? 'auto' : 'none'}
        selectedOption={all.find((one) => one.value === value) ?? { value, label: value }}
        options={options}
        onChange={({ detail }) => choose(detail.selectedOption.value ?? '')}
      />
    </FormField>
  );
}
