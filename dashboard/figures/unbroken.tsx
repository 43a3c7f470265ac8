import type { ReactNode } from 'react';

/** Text that stays on one line where the table around it wraps. */
export function Unbroken({ children }: { children: ReactNode }) {
  return <span className="unbroken">{children}</span>;
}
