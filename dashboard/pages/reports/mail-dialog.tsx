import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { type LocalMail, localMail } from '../../../core/center/local-mail.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';

const addressOf = (id: string) => `/local/mail/${id}`;

/** A message as whoever got it sees it. */
export function MailDialog({ id, close }: { id: string; close: () => void }) {
  const { say } = useWords();
  const answer = useQuery({
    queryKey: ['local-mail', id],
    queryFn: async ({ signal }) => {
      const response = await fetch(addressOf(id), { signal });
      return localMail.parse(await response.json());
    },
  });
  return (
    <Modal
      visible
      size="large"
      header={answer.data?.subject ?? say('reports.mail')}
      closeAriaLabel={say('act.dismissResult')}
      onDismiss={close}
    >
      <Answered answer={answer}>{(mail) => <Message mail={mail} />}</Answered>
    </Modal>
  );
}

function Message({ mail: { id, from, to, text, attachments } }: { mail: LocalMail }) {
  const { say } = useWords();
  return (
    <SpaceBetween size="m">
      <KeyValuePairs
        columns={2}
        items={[
          { label: say('reports.mail.from'), value: from },
          { label: say('reports.recipients'), value: to.join(', ') },
        ]}
      />
      <div>
        {text.split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that does not change
          <Box key={at}>{line || '\u00a0'}</Box>
        ))}
      </div>
      <SpaceBetween size="xs">
        {attachments.map(({ name }, at) => (
          <Link key={name} href={`${addressOf(id)}/${at}`} external>
            {name}
          </Link>
        ))}
      </SpaceBetween>
    </SpaceBetween>
  );
}
