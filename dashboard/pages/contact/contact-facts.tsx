import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ContactRow } from '../../../core/api/wire.ts';
import { useContactNames } from '../../contact-list/use-contact-names.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { useWords } from '../../language/use-words.ts';

const named = [
  'channel',
  'queue',
  'agent',
  'initiationMethod',
  'contactType',
  'dialledNumber',
  'disconnectReason',
  'wrapUpCode',
] as const;

export function ContactFacts({ row }: { row: ContactRow }) {
  const { say, format } = useWords();
  const names = useContactNames();
  const seconds = (value: number | null) =>
    value === null ? <NotDefined /> : format.seconds(value);
  return (
    <KeyValuePairs
      columns={4}
      items={[
        ...named.map((name) => ({
          label: say(`column.${name}`),
          value: names[name](row) || <NotDefined />,
        })),
        { label: say('column.wait'), value: seconds(row.waitSeconds) },
        { label: say('column.handle'), value: seconds(row.handleSeconds) },
        { label: say('column.abandoned'), value: say(row.abandoned ? 'app.yes' : 'app.no') },
      ]}
    />
  );
}
