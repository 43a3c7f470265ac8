import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';

type Props = {
  label: string;
  /** What none chosen is called. */
  all: string;
  options: readonly { value: string; label: string }[];
  chosen: string | null;
  onChange: (chosen: string | null) => void;
};

/** One of a few, or all of them. */
export function OneOrAll({ label, all, options, chosen, onChange }: Props) {
  const everything = { value: '', label: all };
  return (
    <FormField label={label}>
      <Select
        options={[everything, ...options]}
        selectedOption={options.find(({ value }) => value === chosen) ?? everything}
        onChange={({ detail }) => onChange(detail.selectedOption.value || null)}
        expandToViewport
      />
    </FormField>
  );
}
