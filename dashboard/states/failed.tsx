import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useContext } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { useWords } from '../language/use-words.ts';
import { SignInContext } from '../sign-in/sign-in.ts';

/** An error in words, with the way out of it. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const { say } = useWords();
  const { signInAgain } = useContext(SignInContext);
  const code = error instanceof ApiProblem ? error.code : 'internal';
  const signIn = code === 'not-signed-in' ? signInAgain : null;
  return (
    <Alert
      type="error"
      header={say('problem.title')}
      action={
        <Button onClick={() => (signIn ? void signIn() : retry())}>
          {say(signIn ? 'app.signIn' : 'app.retry')}
        </Button>
      }
    >
      {say(`problem.${code}`)}
    </Alert>
  );
}
