import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { ClosureInput } from './closure.ts';

export type ClosureProblem =
  | { code: 'queue-unknown'; field: 'queues'; detail: string }
  | { code: 'language-unknown'; field: 'text'; detail: string };

/** What of a closure doesn't fit this center; null when all does. */
export function closureProblem(
  { queues = [], text }: ClosureInput,
  config: Pick<ContactCenterConfig, 'queues' | 'languages'>,
): ClosureProblem | null {
  const unknown = queues.find((queue) => !config.queues.some(({ name }) => name === queue));
  if (unknown !== undefined)
    return { code: 'queue-unknown', field: 'queues', detail: `no queue ${unknown}` };
  const spoken: readonly string[] = config.languages;
  const foreign = Object.keys(text).find((language) => !spoken.includes(language));
  if (foreign === undefined) return null;
  return { code: 'language-unknown', field: 'text', detail: `the center doesn't speak ${foreign}` };
}
