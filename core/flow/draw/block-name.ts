import type { Action } from '../document/flow.ts';
import { isUuid } from '../layout/is-uuid.ts';
import { blockKind } from './block-kind.ts';

/** A block's name in words: its identifier or, when the console made that up, what the designer calls its type. */
export const blockName = ({ Identifier, Type }: Action): string =>
  isUuid(Identifier) ? blockKind(Type).name : Identifier;
