import { createContext, useContext } from 'react';

/** Where Amazon Connect's control panel is; `/config.json` says it on AWS. */
export type CcpConfig = { url: string; region: string };

export const CcpContext = createContext<CcpConfig | null>(null);

export const useCcpConfig = (): CcpConfig | null => useContext(CcpContext);
