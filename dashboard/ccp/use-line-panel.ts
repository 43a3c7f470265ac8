import { lazy } from 'react';
import { matchPath, useLocation } from 'react-router';
import { useLocalCenter } from '../api/local-center.ts';
import { useCcpConfig } from './ccp-config.ts';

const panels = {
  ccp: { Panel: lazy(() => import('./ccp-panel.tsx')), title: 'line.ccp' },
  desk: { Panel: lazy(() => import('./desk-panel.tsx')), title: 'page.desk' },
} as const;

export type LinePanel = (typeof panels)[keyof typeof panels];

/** Connect's control panel, or the desk in its place; null where there is neither, and where the whole desk is the page. */
export function useLinePanel(): LinePanel | null {
  const ccp = useCcpConfig();
  const { data: local } = useLocalCenter();
  const { pathname } = useLocation();
  if (ccp) return panels.ccp;
  return local && !matchPath('/desk', pathname) ? panels.desk : null;
}
