import type { Parameters } from '../document/flow.ts';
import { compare } from './compare.ts';
import type { ActionDefinition, Branches } from './definition.ts';
import { disconnectParticipant } from './disconnect-participant.ts';
import { invokeLambdaFunction } from './invoke-lambda-function.ts';
import { messageParticipant } from './message-participant.ts';
import { transferContactToQueue } from './transfer-contact-to-queue.ts';

/** Every action that Centralita knows, by its type. */
export const actionTable = [
  compare,
  disconnectParticipant,
  invokeLambdaFunction,
  messageParticipant,
  transferContactToQueue,
] as const satisfies readonly ActionDefinition[];

const byType = new Map<string, ActionDefinition>(
  actionTable.flatMap((definition: ActionDefinition) =>
    [definition.type, ...(definition.aliases ?? [])].map((type) => [type, definition] as const),
  ),
);

/** The definition of a type or of one of its other spellings. */
export const actionOf = (type: string): ActionDefinition | undefined => byType.get(type);

/** The branches that a block must, should and may have with these parameters. */
export const branchRules = ({ branches }: ActionDefinition, parameters: Parameters): Branches =>
  typeof branches === 'function' ? branches(parameters) : branches;
