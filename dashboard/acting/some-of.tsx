import FormField from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import { useWords } from '../language/use-words.ts';

type Option = { value: string; label: string };
type Props = {
  label: string;
  /** What none chosen means. */
  all: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Some of a few, or all of them when none is chosen. */
export function SomeOf({ label, all, options, chosen, onChange }: Props) {
  const { say } = useWords();
  return (
    <FormField label={label}>
      <Multiselect
        selectedOptions={options.filter(({ value }) => chosen.includes(value))}
        options={options}
        placeholder={all}
        deselectAriaLabel={({ label: gone }) => say('closures.without', { name: gone ?? '' })}
        expandToViewport
        onChange={({ detail }) =>
          onChange(detail.selectedOptions.flatMap(({ value }) => (value ? [value] : [])))
        }
      />
    </FormField>
  );
}
