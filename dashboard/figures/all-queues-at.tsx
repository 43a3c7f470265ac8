import Popover from '@cloudscape-design/components/popover';
import { useWords } from '../language/use-words.ts';

/** Marks a service level over queues of different thresholds: it doesn't follow from those of its queues. */
export function AllQueuesAt({ seconds }: { seconds: number }) {
  const { say, format } = useWords();
  const threshold = format.seconds(seconds);
  const text = say('figures.allQueues', { threshold });
  return (
    <Popover
      header={text}
      content={say('figures.allQueues.definition', { threshold })}
      triggerType="text"
      wrapTriggerText
      renderWithPortal
    >
      <small>{text}</small>
    </Popover>
  );
}
