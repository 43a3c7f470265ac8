import './ccp.css';
import Alert from '@cloudscape-design/components/alert';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import type { AgentLine } from './agent-line.ts';
import { useCcpConfig } from './ccp-config.ts';
import { openCcp } from './open-ccp.ts';

/** Amazon Connect's control panel in a frame; who is not signed in there is asked to in a window of its own. */
export default function CcpPanel({ tell }: AgentLine) {
  const { say } = useWords();
  const config = useCcpConfig();
  const frame = useRef<HTMLDivElement>(null);
  // In the language that it was opened in: to begin anew would end a call.
  const title = useRef(say('line.ccp'));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const { current } = frame;
    if (!current || !config) return;
    let wanted = true;
    const opening = openCcp(current, config, title.current, { tell }, () => wanted);
    opening.catch(() => setFailed(true));
    return () => {
      wanted = false;
      void opening.then((close) => close());
    };
  }, [config, tell]);
  return (
    <>
      {failed && <Alert type="error">{say('line.ccp.failed')}</Alert>}
      <div ref={frame} className="ccp" />
    </>
  );
}
