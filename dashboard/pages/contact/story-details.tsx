import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { StoryEvent } from '../../../core/story/wire.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Recording } from '../voicemails/recording.tsx';
import type { Told } from './tell-event.ts';

type Props = {
  event: StoryEvent;
  told: Pick<Told, 'facts' | 'links'>;
  /** The contact whose page it is: what happened in another one of the chain leads there. */
  asked: string;
};

/** What more is known of an event, and where it leads. */
export function StoryDetails({ event, told: { facts, links }, asked }: Props) {
  const { say, format } = useWords();
  const { role, timeZone } = useCenter();
  const mayHear = event.kind === 'voicemail' && event.audio !== null && role === 'supervisor';
  const elsewhere = event.kind === 'begun' && event.contactId !== asked;
  return (
    <SpaceBetween size="xxs">
      {facts.length > 0 && <Box color="text-body-secondary">{facts.join(' · ')}</Box>}
      {event.kind === 'flow' && <FlowBlocks event={event} />}
      {mayHear && (
        <Recording
          id={event.contactId}
          who={event.contactId}
          time={format.instant(event.at, timeZone, 'day-time')}
        />
      )}
      {elsewhere && (
        <RouterLink href={`/contacts/${encodeURIComponent(event.contactId)}`}>
          {say('story.leg')} {event.contactId}
        </RouterLink>
      )}
      {links.map(({ text, href, external }) =>
        external ? (
          <Link key={href} href={href} external>
            {text}
          </Link>
        ) : (
          <RouterLink key={href} href={href}>
            {text}
          </RouterLink>
        ),
      )}
    </SpaceBetween>
  );
}

function FlowBlocks({ event }: { event: Extract<StoryEvent, { kind: 'flow' }> }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  return (
    <ExpandableSection variant="inline" headerText={say('story.flow.blocks')}>
      <ol className="story-blocks">
        {event.blocks.map(({ at, block, result }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a contact can come by a block twice in one second
          <li key={index}>
            {format.instant(at, timeZone, 'time-seconds')} {block}
            {result !== null && ` → ${result}`}
          </li>
        ))}
      </ol>
      {event.more > 0 && <Box>{say('story.flow.more', { number: event.more })}</Box>}
    </ExpandableSection>
  );
}
