import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../api/api.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { useLivePart } from '../../live/use-live-part.ts';
import { findPage } from './find-page.ts';

/** The way to a contact by its id, and for supervisors to a customer by id or number; what isn't there is said in words. */
export function FindContact() {
  const { say } = useWords();
  const isSupervisor = useCenter().role === 'supervisor';
  const [text, setText] = useState('');
  const { find, busy, problem, forget } = useFinding(text.trim(), isSupervisor);
  const hint = say(isSupervisor ? 'contacts.find.hint' : 'contacts.find.hintContact');
  return (
    <Container>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <FormField
          label={say(isSupervisor ? 'contacts.find' : 'contacts.findContact')}
          constraintText={hint}
          errorText={problem}
          secondaryControl={<Button loading={busy}>{say('contacts.find.go')}</Button>}
        >
          <Input
            type="search"
            value={text}
            invalid={problem !== ''}
            onChange={({ detail }) => {
              setText(detail.value);
              forget();
            }}
          />
        </FormField>
      </form>
    </Container>
  );
}

function useFinding(text: string, isSupervisor: boolean) {
  const { say } = useWords();
  const api = useApi();
  const navigate = useNavigate();
  const isGoingOn = useLivePart(({ snapshot }) => snapshot?.contacts.has(text) ?? false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const find = async () => {
    if (text === '') return setProblem(say('contacts.find.empty'));
    setBusy(true);
    try {
      const live = isGoingOn ? `/contacts/${encodeURIComponent(text)}` : null;
      const page = live ?? (await findPage(text, isSupervisor, api));
      if (page !== null) navigate(page);
      else setProblem(say('contacts.find.none', { text }));
    } catch (error) {
      setProblem(say(`problem.${error instanceof ApiProblem ? error.code : 'internal'}`));
    } finally {
      setBusy(false);
    }
  };
  return { find, busy, problem, forget: () => setProblem('') };
}
