import type { BlockConversion } from '../block-conversion.ts';
import type { BlockReader } from '../read-block.ts';

/** “End flow / Resume” of whisper and queue flows; with a way out it resumes a paused task. */
export const resume = (block: BlockReader): BlockConversion =>
  (block.block.branches ?? []).length === 0
    ? { type: 'EndFlowExecution', terminal: true }
    : { type: 'ResumeContact' };
