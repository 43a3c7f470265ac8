import { block } from '../../core/flow/build/block.ts';
import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { endFlow } from '../../core/flow/build/blocks/end-flow.ts';
import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';

/**
 * The least that Connect takes as a flow of this name and type. A deferred flow is made with it; only contacts that come in
 * during the first deployment could meet it.
 */
export function placeholderFlow({ name, type, contract }: BuiltFlow): BuiltFlow {
  const first = {
    name,
    type,
    start: 'end',
    description: 'Gets its content when all flows are there',
  };
  if (type === 'MODULE')
    return { ...first, blocks: { end: returnFromModule() }, ...(contract ? { contract } : {}) };
  if (/_HOLD$/.test(type)) return { ...first, blocks: { end: silence, leave: endFlow() } };
  return { ...first, blocks: { end: /_QUEUE$|_WHISPER$/.test(type) ? endFlow() : disconnect() } };
}

/** Who holds hears nothing and stays. */
const silence = block('MessageParticipantIteratively', {
  parameters: { Messages: [{ Text: ' ' }] },
  errors: { NoMatchingError: 'leave' },
});
