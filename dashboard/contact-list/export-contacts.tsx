import Button from '@cloudscape-design/components/button';
import type { ContactRow } from '../../core/api/wire.ts';
import { download } from '../export/download.ts';
import { useWords } from '../language/use-words.ts';
import { contactsCsv } from './contacts-csv.ts';
import { useContactNames } from './use-contact-names.ts';

type Props = {
  /** Loads what is still missing, then gives all contacts. */
  all: () => Promise<readonly ContactRow[]>;
  timeZone: string;
  disabled: boolean;
};

/** The whole list as a file, also what has not been scrolled to yet. */
export function ExportContacts({ all, timeZone, disabled }: Props) {
  const { say } = useWords();
  const names = useContactNames();
  const save = async () => {
    const contacts = await all();
    const heading = (column: Parameters<Parameters<typeof contactsCsv>[2]>[0]) =>
      say(`column.${column}`);
    download('contacts.csv', contactsCsv(contacts, timeZone, heading, names));
  };
  return (
    <Button iconName="download" disabled={disabled} onClick={() => void save()}>
      {say('app.export')}
    </Button>
  );
}
