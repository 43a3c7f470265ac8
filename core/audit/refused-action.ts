import { actingCommands } from '../api/acting-routes.ts';
import { callbackCommands } from '../api/routes.ts';
import type { ProblemCode } from '../api/wire.ts';
import type { Action } from './action.ts';

/** Commands whose bodies tell nothing of a customer: the trail may have what was asked for. */
const plain: readonly string[] = [...actingCommands, ...callbackCommands];
/** As long as any that a path can name. */
const longestSubject = 256;

/**
 * What the trail has of a command that was refused. Whoever tries the same again is refused once: with the token of one intention,
 * else within a minute.
 */
export function refusedAction(
  { at, by, command, subject }: Pick<Action, 'at' | 'by' | 'command' | 'subject'>,
  { token, ...asked }: Record<string, unknown>,
  refused: ProblemCode,
): { action: Action; mark: string } {
  const detail = plain.includes(command) ? asked : {};
  return {
    action: { at, by, command, subject: subject.slice(0, longestSubject), detail, refused },
    mark: `refused|${by}|${refused}|${token ?? Math.floor(at / 60)}`,
  };
}
