import { type Block, block } from '../block.ts';

/** Hangs up. */
export const disconnect = (): Block<never> => block('DisconnectParticipant', { parameters: {} });
