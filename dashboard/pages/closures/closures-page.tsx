import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ActingRoom } from '../../acting/acting-room.tsx';
import { RecentActions } from '../../acting/recent-actions.tsx';
import { useWords } from '../../language/use-words.ts';
import { Closures } from './closures.tsx';
import { Overflows } from './overflows.tsx';

/** What is closed or announced, which overflows are open, and who did what. */
export default function ClosuresPage() {
  const { say } = useWords();
  return (
    <ContentLayout header={<Header variant="h1">{say('page.closures')}</Header>}>
      <ActingRoom>
        <SpaceBetween size="l">
          <Closures />
          <Overflows />
          <RecentActions />
        </SpaceBetween>
      </ActingRoom>
    </ContentLayout>
  );
}
