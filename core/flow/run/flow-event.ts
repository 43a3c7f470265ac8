import type { Json } from '../document/flow.ts';
import type { FlowType } from '../document/flow-type.ts';
import type { Ending, Phase } from './session.ts';

/** Something said to a participant. `text` is what can be read of it; a recorded prompt has only its id. */
export interface Prompt {
  kind: 'text' | 'ssml' | 'prompt' | 'media';
  /** The text, the SSML, the prompt's id or the medium's address. */
  content: string;
  participant: 'customer' | 'agent';
}

/** What happened, in order. */
export type FlowEvent =
  | { type: 'flow-started'; flow: string; flowType: FlowType; phase: Phase }
  | { type: 'block-entered'; flow: string; block: string; action: string }
  /** `branch` as `branchName` names it; `reason` on error branches. */
  | {
      type: 'branch-taken';
      flow: string;
      block: string;
      branch: string;
      to: string;
      reason?: string;
    }
  /** The contact left the flow in this block: terminal, interrupted or stopped. */
  | { type: 'flow-left'; flow: string; block: string }
  | { type: 'prompt-played'; prompt: Prompt }
  /** What the customer did that the flow took in. */
  | { type: 'input-taken'; kind: 'digits' | 'words'; text: string }
  /** A block changed what paths read. `namespace` such as `Attributes`. */
  | { type: 'values-set'; namespace: string; values: Json }
  | { type: 'phase-changed'; phase: Phase }
  | { type: 'ended'; ending: Ending };
