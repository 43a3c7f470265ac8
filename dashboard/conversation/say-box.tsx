import Button from '@cloudscape-design/components/button';
import Input from '@cloudscape-design/components/input';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../language/use-words.ts';

type Props = { disabled: boolean; onSay: (words: string) => void };

/** Words in place of a voice: typed, sent with Enter. */
export function SayBox({ disabled, onSay }: Props) {
  const { say } = useWords();
  const [words, setWords] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = words.trim().slice(0, 1024);
    if (said === '' || disabled) return;
    onSay(said);
    setWords('');
  };
  return (
    <form className="say-box" onSubmit={submit}>
      <Input
        value={words}
        onChange={({ detail }) => setWords(detail.value)}
        placeholder={say('local.say')}
        ariaLabel={say('local.say')}
        disabled={disabled}
        autoComplete={false}
      />
      <Button formAction="submit" iconName="send" disabled={disabled}>
        {say('local.say.send')}
      </Button>
    </form>
  );
}
