import { useEffect, useState } from 'react';
import type { Trouble } from '../../../core/board/troubles.ts';
import { useWords } from '../../language/use-words.ts';
import { useOffGoalText } from './use-off-goal-text.ts';
import type { SituationNow } from './use-situation.ts';

type Known = Exclude<SituationNow, { is: 'unknown' }>;

/** Tells a screen reader how things stand whenever that is something else, not whenever a figure in it changes. */
export function Spoken({ situation }: { situation: Known }) {
  const { key, text } = useSpeech()(situation);
  const [said, setSaid] = useState({ key: '', text: '' });
  useEffect(() => setSaid((last) => (last.key === key ? last : { key, text })), [key, text]);
  return (
    <p className="visually-hidden" role="status">
      {said.text}
    </p>
  );
}

/** What is said of a situation, and what must change before it is said again. */
function useSpeech(): (situation: Known) => { key: string; text: string } {
  const { say } = useWords();
  const offGoalText = useOffGoalText();
  const nameOf = (one: Trouble) => {
    if (one.kind === 'agents') return say('board.agents');
    return one.kind === 'queue' ? one.queue.name : one.alert.rule.name;
  };
  return (situation) => {
    if (situation.is === 'off-goal') {
      const key = situation.figures.map(({ metric, status }) => `${metric} ${status}`).join();
      return { key, text: offGoalText(situation) };
    }
    const text =
      situation.is === 'calm'
        ? say('board.situation.calm')
        : say('board.situation.spoken', { names: situation.troubles.map(nameOf).join(', ') });
    return { key: text, text };
  };
}
