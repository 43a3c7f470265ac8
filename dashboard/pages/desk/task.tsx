import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';

/** What a task is about; of a voicemail its text, its sound, and the call in which it was left. */
export function Task({ contact }: { contact: LocalDeskContact }) {
  const { say } = useWords();
  const { task, customer, attributes } = contact;
  if (!task) return null;
  const { voicemailId } = attributes;
  return (
    <SpaceBetween size="s">
      <Box variant="h3" tagOverride="h3">
        {task.name}
      </Box>
      <blockquote className="task-text" lang={customer.language ?? undefined}>
        {task.text}
      </blockquote>
      {task.recording !== null && (
        // biome-ignore lint/a11y/useMediaCaption: its text stands right above
        <audio
          className="task-recording"
          controls
          preload="none"
          src={task.recording}
          aria-label={say('desk.task.recording')}
        />
      )}
      {voicemailId && (
        <RouterLink
          href={`/contacts/${encodeURIComponent(voicemailId)}`}
          target="_blank"
          ariaLabel={`${say('desk.task.call')}, ${say('desk.history.opens')}`}
        >
          {say('desk.task.call')}
        </RouterLink>
      )}
    </SpaceBetween>
  );
}
