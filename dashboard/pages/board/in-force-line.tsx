import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { useForWhom } from '../closures/use-for-whom.ts';
import { useInForce } from './use-in-force.ts';
import { useInForceText } from './use-in-force-text.ts';

/** Closures, messages and overflows in force, where there are any, and the way to end them. */
export function InForceLine() {
  const { say } = useWords();
  const { closures, overflows } = useInForce();
  const text = useInForceText();
  const forWhom = useForWhom();
  const told = [
    ...closures.map((one) => `${forWhom(one)}: ${text.closure(one)}`),
    ...overflows.map((one) => `${one.queue}: ${text.overflow(one)}`),
  ];
  if (told.length === 0) return null;
  return (
    <section className="in-force" aria-label={say('board.inForce')}>
      <StatusIndicator type="info">{told.join(' · ')}</StatusIndicator>{' '}
      <RouterLink href="/closures">{say('page.closures')}</RouterLink>
    </section>
  );
}
