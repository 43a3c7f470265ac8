import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import type { StoryAnswer } from '../../../core/story/wire.ts';
import { useCenter } from '../../api/center.ts';
import { ContactTable } from '../../contact-list/contact-table.tsx';
import { useWords } from '../../language/use-words.ts';

type Props = { story: StoryAnswer };

/** The contacts that the matter went through, where there is more than one. */
export function StoryLegs({ story: { legs, chainTruncated } }: Props) {
  const { say } = useWords();
  const { timeZone } = useCenter();
  if (legs.length < 2) return null;
  return (
    <ContactTable
      contacts={legs}
      timeZone={timeZone}
      loading={false}
      label={say('story.legs')}
      header={
        <Header variant="h2" counter={`(${legs.length})`} description={say('story.legs.hint')}>
          {say('story.legs')}
        </Header>
      }
      footer={chainTruncated && <Box>{say('story.legs.more')}</Box>}
    />
  );
}

/** What the customer had with the center before. */
export function EarlierContacts({ story: { earlier, earlierTruncated } }: Props) {
  const { say } = useWords();
  const { timeZone } = useCenter();
  return (
    <ContactTable
      contacts={earlier}
      timeZone={timeZone}
      loading={false}
      label={say('story.earlier')}
      header={
        <Header
          variant="h2"
          counter={earlierTruncated ? `(${earlier.length}+)` : `(${earlier.length})`}
          {...(earlier.length === 0 && { description: say('story.earlier.none') })}
        >
          {say('story.earlier')}
        </Header>
      }
      footer={earlierTruncated && <Box>{say('story.earlier.more')}</Box>}
    />
  );
}
