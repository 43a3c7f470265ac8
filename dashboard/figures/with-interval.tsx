import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import { lowSampleLimit } from '../../core/metrics/sample-size.ts';
import { useWords } from '../language/use-words.ts';
import { NotDefined } from './not-defined.tsx';

type Props = {
  value: number | null;
  interval: { low: number; high: number } | null;
  /** How many it stands on. */
  of: number;
  show: (value: number) => string;
  /** Lists what it stands on, which is called so. */
  open?: { title: string; onFollow: () => void };
};

/** A figure with its 95 % interval and what it stands on; few are marked. */
export function WithInterval({ value, interval, of, show, open }: Props) {
  const { say, format } = useWords();
  if (value === null) return <NotDefined />;
  const range =
    interval && say('figures.interval', { low: show(interval.low), high: show(interval.high) });
  const size = say('figures.size', { number: format.count(of) });
  return (
    <>
      {open ? (
        <Link
          variant="secondary"
          fontSize="inherit"
          ariaLabel={`${show(value)}, ${open.title}`}
          onFollow={open.onFollow}
        >
          {show(value)}
        </Link>
      ) : (
        show(value)
      )}
      <Box color="text-body-secondary" fontSize="body-s">
        {range === null ? size : `${range} · ${size}`}
        {of < lowSampleLimit && ` · ${say('figures.few')}`}
      </Box>
    </>
  );
}
