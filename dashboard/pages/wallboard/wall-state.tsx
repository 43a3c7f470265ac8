import { useLiveText } from '../../live/use-live-text.ts';

/** Whether the figures are live and since when not, in letters of the wall. */
export function WallState() {
  const { state, text } = useLiveText();
  return (
    <span className="wall-state" data-state={state} aria-live="polite">
      {text}
    </span>
  );
}
