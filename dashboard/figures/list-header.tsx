import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { useWords } from '../language/use-words.ts';

type Props = {
  title: string;
  /** Rows shown. */
  rows: number;
  /** All rows there are here, when there would be more. */
  cutAt: number | null;
  /** Back to the whole list; null when it is whole. */
  all: { text: string; onClick: () => void } | null;
};

/** Of a list that a figure has narrowed. */
export function ListHeader({ title, rows, cutAt, all }: Props) {
  const { say, format } = useWords();
  const description = cutAt !== null && {
    description: say('history.repeats.truncated', { number: format.count(cutAt) }),
  };
  return (
    <Header
      variant="h2"
      counter={`(${format.count(rows)})`}
      actions={all && <Button onClick={all.onClick}>{all.text}</Button>}
      {...description}
    >
      {title}
    </Header>
  );
}
