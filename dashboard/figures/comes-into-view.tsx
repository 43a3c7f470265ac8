import { type ReactNode, useEffect, useRef } from 'react';

type Props = { chosen: string | null; label: string; children: ReactNode };

/** A list that something above it has chosen: the focus goes there, and with it the page. */
export function ComesIntoView({ chosen, label, children }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen !== null) place.current?.focus();
  }, [chosen]);
  return (
    <section ref={place} tabIndex={-1} aria-label={label} className="comes-into-view">
      {children}
    </section>
  );
}
