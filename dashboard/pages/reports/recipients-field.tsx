import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useWords } from '../../language/use-words.ts';

type Props = {
  value: string;
  domains: readonly string[] | null;
  change: (value: string) => void;
  error: string | false;
};

/** Who gets a report, an address a line. */
export function RecipientsField({ value, domains, change, error }: Props) {
  const { say } = useWords();
  return (
    <FormField
      label={say('reports.recipients')}
      description={say('reports.recipients.hint')}
      constraintText={domains && say('reports.recipients.domains', { domains: domains.join(', ') })}
      errorText={error}
    >
      <Textarea value={value} rows={3} onChange={({ detail }) => change(detail.value)} />
    </FormField>
  );
}
