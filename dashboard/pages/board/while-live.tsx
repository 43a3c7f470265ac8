import type { ReactNode } from 'react';
import { useLive } from '../../live/use-live.ts';
import { useLivePart } from '../../live/use-live-part.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';

/** Shows what happens now once something is known of it. */
export function WhileLive({ children }: { children: ReactNode }) {
  const isKnown = useLivePart(({ snapshot }) => snapshot !== null);
  return isKnown ? children : <NothingYet />;
}

function NothingYet() {
  const { error, retry } = useLive();
  return error ? <Failed error={error} retry={retry} /> : <Loading />;
}
