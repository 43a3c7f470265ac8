import { useWords } from '../language/use-words.ts';

/** What stands where a value is undefined. */
export function NotDefined() {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{say('app.notDefined')}</span>
    </>
  );
}
