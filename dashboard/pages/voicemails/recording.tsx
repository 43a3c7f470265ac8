import './recording.css';
import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../api/api.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import { useWords } from '../../language/use-words.ts';

type Props = { id: string; who: string; time: string };

/** The sound of a message: its address is asked for when somebody wants to hear it, and again once that is too old. */
export function Recording({ id, who, time }: Props) {
  const { say } = useWords();
  const api = useApi();
  const link = useMutation<{ url: string }, ApiProblem>({
    mutationFn: () => api.read('voicemailRecording', { id }),
  });
  if (link.data)
    return (
      // biome-ignore lint/a11y/useMediaCaption: its text stands beside
      <audio
        className="recording"
        controls
        autoPlay
        src={link.data.url}
        onError={link.reset}
        aria-label={say('voicemail.playing', { who, time })}
      />
    );
  return (
    <>
      <Button
        variant="inline-link"
        loading={link.isPending}
        ariaLabel={say('voicemail.listenTo', { who, time })}
        onClick={() => link.mutate()}
      >
        {say('voicemail.listen')}
      </Button>
      {link.error && (
        <div role="alert">
          <StatusIndicator type="error">{say(`problem.${link.error.code}`)}</StatusIndicator>
        </div>
      )}
    </>
  );
}
