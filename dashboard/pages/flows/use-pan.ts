import { type PointerEvent, type RefObject, useRef } from 'react';

/** A move shorter than this is a click. */
const leastPixels = 5;

/** Drags what scrolls, with the mouse; a finger scrolls by itself. */
export function usePan(paper: RefObject<HTMLElement | null>) {
  const held = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const moved = useRef(false);
  const down = ({ pointerType, button, clientX, clientY }: PointerEvent) => {
    moved.current = false;
    if (pointerType !== 'mouse' || button !== 0 || !paper.current) return;
    const { scrollLeft, scrollTop } = paper.current;
    held.current = { x: clientX, y: clientY, left: scrollLeft, top: scrollTop };
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (!held.current || !paper.current) return;
    const { x, y, left, top } = held.current;
    if (Math.hypot(clientX - x, clientY - y) > leastPixels) moved.current = true;
    if (moved.current) paper.current.scrollTo(left + x - clientX, top + y - clientY);
  };
  const up = () => {
    held.current = null;
  };
  return {
    handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerLeave: up },
    /** Whether the press that a click ends was a drag. */
    hasMoved: () => moved.current,
  };
}
