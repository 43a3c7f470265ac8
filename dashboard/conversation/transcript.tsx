import { useEffect, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import type { Line } from './line.ts';

type Props = { lines: readonly Line[]; listener: Line['by'] };

/** What was said so far, newest at the end and in view. */
export function Transcript({ lines, listener }: Props) {
  const { say } = useWords();
  const box = useRef<HTMLElement>(null);
  const last = lines.at(-1)?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a line is added
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [last]);
  return (
    <section
      ref={box}
      className="transcript"
      role="log"
      aria-label={say('local.transcript')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ol>
        {lines.map(({ key, by, text, language }) => (
          <li key={key} className={by === listener ? 'line own' : `line ${by}`}>
            <span className="line-by">
              {by === listener ? say('local.you') : say(`local.by.${by}`)}
            </span>
            <span lang={language ?? undefined}>{text}</span>
          </li>
        ))}
      </ol>
      {lines.length === 0 && <p>{say('local.transcript.empty')}</p>}
    </section>
  );
}
