import { createContext, useContext } from 'react';
import type { CenterInfo } from '../../core/api/wire.ts';

export const CenterContext = createContext<CenterInfo | null>(null);

/** The center's configuration and names, read once before any page shows. */
export function useCenter(): CenterInfo {
  const center = useContext(CenterContext);
  if (!center) throw new Error('useCenter needs a CenterContext around it');
  return center;
}
