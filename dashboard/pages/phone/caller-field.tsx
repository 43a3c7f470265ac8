import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { useWords } from '../../language/use-words.ts';

type Props = {
  customers: LocalCenter['customers'];
  typed: string;
  invalid: boolean;
  onType: (text: string) => void;
  /** What was typed stands: a customer was chosen, or the field was left. */
  onChoose: (text: string) => void;
};

/** The customer who calls: one that the center knows, or any number. */
export function CallerField({ customers, typed, invalid, onType, onChoose }: Props) {
  const { say } = useWords();
  return (
    <FormField
      label={say('phone.caller')}
      description={say('phone.caller.hint')}
      errorText={invalid && say('phone.caller.invalid')}
    >
      <Autosuggest
        value={typed}
        options={customers.map(({ number, name }) => ({ value: number, description: name }))}
        enteredTextLabel={(value) => value}
        empty={say('phone.caller.unknown')}
        onChange={({ detail }) => onType(detail.value)}
        onSelect={({ detail }) => {
          onType(detail.value);
          onChoose(detail.value);
        }}
        onBlur={() => onChoose(typed)}
      />
    </FormField>
  );
}
