import './wallboard.css';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { useLeaveByKey } from './use-leave-by-key.ts';
import { useStayAwake } from './use-stay-awake.ts';
import { WallClock } from './wall-clock.tsx';
import { WallFigures } from './wall-figures.tsx';
import { WallQueues } from './wall-queues.tsx';
import { WallState } from './wall-state.tsx';

const refreshMs = 3000;

/** A few figures for a screen on the wall, readable from ten meters. It rotates nothing and stays awake. */
export default function WallboardPage() {
  const { say } = useWords();
  const navigate = useNavigate();
  const wall = useRef<HTMLDivElement>(null);
  const { data: today, error, refetch } = useAnswer('today', { refetchInterval: refreshMs });
  useLeaveByKey();
  useStayAwake();
  if (!today) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <div className="wall awsui-dark-mode" ref={wall}>
      <h1 className="visually-hidden">{say('page.wallboard')}</h1>
      <WallFigures today={today} />
      <WallQueues today={today} />
      <footer className="wall-foot">
        <WallState />
        <WallClock />
        <span className="wall-leave">
          <button type="button" onClick={() => void wall.current?.requestFullscreen?.()}>
            {say('wall.fullScreen')}
          </button>
          <button type="button" onClick={() => void navigate('/')}>
            {say('wall.leave')}
          </button>
        </span>
      </footer>
    </div>
  );
}
