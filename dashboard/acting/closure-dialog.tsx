import Alert from '@cloudscape-design/components/alert';
import { useState } from 'react';
import type { ClosureRow } from '../../core/closure/wire.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { bodyOf, draftOf, draftProblem } from './closure-draft.ts';
import { ClosureFields } from './closure-fields.tsx';
import { useCommand } from './use-command.ts';

type Props = { closure: ClosureRow | null; queue: string | null; close: () => void };

/** Closes queues, lines or the center, or announces a message; or changes what stands. */
export function ClosureDialog({ closure, queue, close }: Props) {
  const { say } = useWords();
  const { timeZone } = useCenter();
  const { tell } = useActing();
  const [id] = useState(() => closure?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState(() => draftOf(closure, queue, timeZone));
  const [isTried, setTried] = useState(false);
  const problem = draftProblem(draft);
  const command = useCommand('setClosure', () => {
    tell(say('closures.set'));
    close();
  });
  const send = () => {
    setTried(true);
    if (problem === null)
      command.mutate({ id, body: bodyOf(draft, closure?.version ?? 0, timeZone) });
  };
  return (
    <ActDialog
      title={say(closure ? 'closures.change' : 'closures.new')}
      confirm={say('closures.confirm')}
      onConfirm={send}
      close={close}
      busy={command.isPending}
      problem={command.error}
    >
      <ClosureFields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      {isTried && problem && (
        <div role="alert">
          <Alert type="warning">{say(problem)}</Alert>
        </div>
      )}
    </ActDialog>
  );
}
