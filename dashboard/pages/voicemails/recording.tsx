import './recording.css';
import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../api/api.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import { useWords } from '../../language/use-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type Props = { id: string; who: string; time: string };

/** The sound of a message: its address is asked for when somebody wants to hear it, and again once that is too old. */
export function Recording({ id, who, time }: Props) {
  const { say } = useWords();
  const api = useApi();
  const place = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(place);
  const [isUnplayable, setUnplayable] = useState(false);
  const link = useMutation<{ url: string }, ApiProblem>({
    mutationFn: () => api.read('voicemailRecording', { id }),
    onMutate: () => setUnplayable(false),
    onSuccess: keepFocus,
  });
  const giveUp = () => {
    keepFocus();
    setUnplayable(true);
    link.reset();
  };
  const unheard = link.error && say(`problem.${link.error.code}`);
  const problem = isUnplayable ? say('voicemail.unplayable') : unheard;
  return (
    <div ref={place}>
      {link.data ? (
        // biome-ignore lint/a11y/useMediaCaption: its text stands beside
        <audio
          className="recording"
          controls
          autoPlay
          src={link.data.url}
          onError={giveUp}
          aria-label={say('voicemail.playing', { who, time })}
        />
      ) : (
        <Button
          variant="inline-link"
          loading={link.isPending}
          ariaLabel={say('voicemail.listenTo', { who, time })}
          onClick={() => link.mutate()}
        >
          {say('voicemail.listen')}
        </Button>
      )}
      {problem && (
        <div role="alert">
          <StatusIndicator type="error">{problem}</StatusIndicator>
        </div>
      )}
    </div>
  );
}
