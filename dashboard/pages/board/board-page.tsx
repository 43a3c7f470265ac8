import './board.css';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMemo, useState } from 'react';
import { spanOfDays } from '../../../core/time/interval.ts';
import { ActingRoom } from '../../acting/acting-room.tsx';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { ArrangedBoard } from './arranged-board.tsx';
import { BoardMenu } from './board-menu.tsx';
import { BoardOutcome } from './board-outcome.tsx';
import { BoardStatus } from './board-status.tsx';
import { InForceLine } from './in-force-line.tsx';
import { ShareBoard } from './share-board.tsx';
import { Situation } from './situation.tsx';
import { TodayContext } from './today-figures.ts';
import { useBoard } from './use-board.ts';

const refreshMs = 3000;

/** What is wrong now and why, then what happens and how the day goes, as each supervisor arranged it. */
export default function BoardPage() {
  const { say, format } = useWords();
  const { data: today, error, refetch } = useAnswer('today', { refetchInterval: refreshMs });
  const board = useBoard();
  const [isAdding, setAdding] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const figures = useMemo(
    () => today && { today, span: spanOfDays(today.day, today.day, today.timeZone) },
    [today],
  );
  if (!figures || !board.isReady)
    return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <TodayContext value={figures}>
      <ContentLayout
        header={
          <SpaceBetween size="m">
            <Header
              variant="h1"
              description={format.instant(figures.span.from, figures.today.timeZone, 'day')}
              actions={
                <BoardMenu
                  board={board}
                  onAdd={() => setAdding(true)}
                  onShare={() => setSharing(true)}
                />
              }
            >
              {say('page.today')}
            </Header>
            <BoardStatus today={figures.today} isRead={error === null} />
            <Situation />
            <InForceLine />
          </SpaceBetween>
        }
      >
        <ActingRoom>
          {error && <Failed error={error} retry={() => void refetch()} />}
          <BoardOutcome board={board} />
          <ArrangedBoard
            widgets={board.widgets}
            onArrange={board.arrange}
            palette={{ isOpen: isAdding, close: () => setAdding(false) }}
          />
        </ActingRoom>
        {isSharing && (
          <ShareBoard close={() => setSharing(false)} share={(name) => void board.share(name)} />
        )}
      </ContentLayout>
    </TodayContext>
  );
}
