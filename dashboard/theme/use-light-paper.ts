import { useEffect } from 'react';
import { applyTheme, rememberedTheme } from './theme.ts';

/** Paper is white: what is printed from a dark page is light. */
export function useLightPaper(): void {
  useEffect(() => {
    const before = () => applyTheme('light');
    const after = () => applyTheme(rememberedTheme());
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
