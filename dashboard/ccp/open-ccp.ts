import type { AgentLine } from './agent-line.ts';
import type { CcpConfig } from './ccp-config.ts';
import { streamsLine } from './streams-line.ts';

/** Loads Streams and lets it put the control panel into an element; answers how to end both. Not if it isn't wanted any more by then. */
export async function openCcp(
  container: HTMLElement,
  { url, region }: CcpConfig,
  iframeTitle: string,
  line: AgentLine,
  isWanted: () => boolean,
): Promise<() => void> {
  const { streams } = await import('./load-streams.ts');
  if (!isWanted()) return () => {};
  streams.core.initCCP(container, {
    ccpUrl: url,
    region,
    iframeTitle,
    loginPopup: true,
    loginPopupAutoClose: true,
    softphone: { allowFramedSoftphone: true },
  });
  const unfollow = streamsLine(streams, line);
  return () => {
    unfollow();
    streams.core.terminate();
    container.replaceChildren();
  };
}
