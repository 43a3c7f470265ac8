import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import Header from '@cloudscape-design/components/header';
import type { ContactDetail } from '../../../core/api/wire.ts';
import { useWords } from '../../language/use-words.ts';

/** The record as it was received, to read and to copy. */
export function ContactRecord({ record, versions }: Pick<ContactDetail, 'record' | 'versions'>) {
  const { say } = useWords();
  const text = JSON.stringify(record, null, 2);
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={say('contact.versions', { count: versions })}
          actions={
            <CopyToClipboard
              copyButtonText={say('contact.copy')}
              copySuccessText={say('contact.copied')}
              copyErrorText={say('contact.copyFailed')}
              textToCopy={text}
            />
          }
        >
          {say('contact.record')}
        </Header>
      }
    >
      <pre className="record">{text}</pre>
    </Container>
  );
}
