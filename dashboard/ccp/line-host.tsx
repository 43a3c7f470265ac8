import './line-host.css';
import { type CSSProperties, type ReactNode, useLayoutEffect, useState } from 'react';

type Props = { place: HTMLElement | null; label: string; children: ReactNode };

/**
 * Keeps the panel where it is in the document and shows it over its place in the drawer. The drawer drops its content when it
 * folds, and a frame that leaves the document ends the call in it.
 */
export function LineHost({ place, label, children }: Props) {
  const style = useOver(place);
  return (
    <section className="line-host" aria-label={label} style={style}>
      {children}
    </section>
  );
}

const away: CSSProperties = { visibility: 'hidden' };

function useOver(place: HTMLElement | null): CSSProperties {
  const [style, setStyle] = useState(away);
  useLayoutEffect(() => {
    if (!place) return setStyle(away);
    const follow = () => {
      const { left, top, width } = place.getBoundingClientRect();
      setStyle({ left, top, width });
    };
    follow();
    const sizes = new ResizeObserver(follow);
    for (const watched of [place, document.body]) sizes.observe(watched);
    addEventListener('resize', follow);
    place.closest('aside')?.addEventListener('transitionend', follow);
    return () => {
      sizes.disconnect();
      removeEventListener('resize', follow);
    };
  }, [place]);
  return style;
}
