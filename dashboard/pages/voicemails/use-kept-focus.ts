import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For a place whose content replaces itself: call the answer right before that, and focus goes from what had it there to the
 * first button or player that comes. Focus that is elsewhere stays.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): () => void {
  const isHeld = useRef(false);
  useLayoutEffect(() => {
    if (!isHeld.current || place.current?.contains(document.activeElement)) return;
    isHeld.current = false;
    place.current?.querySelector<HTMLElement>('audio, button')?.focus({ preventScroll: true });
  });
  return () => {
    isHeld.current = place.current?.contains(document.activeElement) ?? false;
  };
}
