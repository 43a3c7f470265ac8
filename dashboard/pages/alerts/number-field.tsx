import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';

type Props = {
  label: string;
  value: string;
  change: (value: string) => void;
  error: string;
  hint?: string;
};

export function NumberField({ label, value, change, error, hint }: Props) {
  return (
    <FormField label={label} errorText={error} constraintText={hint}>
      <Input
        value={value}
        inputMode="decimal"
        invalid={error !== ''}
        onChange={({ detail }) => change(detail.value)}
      />
    </FormField>
  );
}
