import type { ReactNode } from 'react';

/** Terms side by side in the description of a header, which is a paragraph and holds no blocks. */
export function TermLine({ children }: { children: ReactNode }) {
  return <span className="term-line">{children}</span>;
}
