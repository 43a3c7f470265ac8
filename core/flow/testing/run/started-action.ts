import { actionOf } from '../../actions/action-table.ts';
import type { Action } from '../../document/flow.ts';
import type { Question } from '../../run/question.ts';
import { asText, resolve } from '../../run/read-path.ts';
import type { Session } from '../../run/session.ts';
import type { World } from '../../world/world.ts';
import { hoursNames, namesOf, type StartedAction } from './resource-names.ts';

/** The action that begins with a question to the world; null for questions that no test can observe. */
export function startedAction(
  question: Question,
  block: Action | undefined,
  world: World,
): StartedAction | null {
  if (question.ask === 'lambda')
    return {
      type: 'InvokeLambdaFunction',
      names: namesOf(world.lambdas, question.arn),
      ofAgent: false,
    };
  if (question.ask === 'hours')
    return {
      type: 'CheckHoursOfOperation',
      names: hoursNames(world, question.hours, question.queue),
      ofAgent: false,
    };
  if (question.ask !== 'enqueue') return null;
  const ofAgent = question.agent !== null;
  const dequeues = actionOf(block?.Type ?? '')?.type === 'DequeueContactAndTransferToQueue';
  return {
    type: dequeues ? 'DequeueAndTransferToQueue' : 'TransferContactToQueue',
    names: ofAgent
      ? namesOf(world.agents, question.agent ?? '')
      : namesOf(world.queues, question.queue ?? ''),
    ofAgent,
  };
}

/** The bot block that begins here, before its prompt; null for other blocks and for bots of Lex V1. */
export function startedBot(
  block: Action | undefined,
  session: Session,
  world: World,
): StartedAction | null {
  if (block?.Type !== 'ConnectParticipantWithLexBot') return null;
  const bot = resolve(session, block.Parameters.LexV2Bot ?? null);
  const alias = bot !== null && typeof bot === 'object' && !Array.isArray(bot) ? bot.AliasArn : '';
  const reference = asText(alias);
  return reference === ''
    ? null
    : { type: block.Type, names: namesOf(world.bots, reference), ofAgent: false };
}
