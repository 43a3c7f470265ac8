import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { ClosureInput } from './closure.ts';

export type ClosureProblem =
  | { code: 'queue-unknown'; field: 'queues'; detail: string }
  | { code: 'line-unknown'; field: 'lines'; detail: string }
  | { code: 'language-unknown'; field: 'text'; detail: string };

type Fit = Pick<ContactCenterConfig, 'queues' | 'languages' | 'phoneNumbers'>;

/** What of a closure doesn't fit this center, with what would; null when all does. */
export function closureProblem(
  { queues, lines, text }: Pick<ClosureInput, 'queues' | 'lines' | 'text'>,
  config: Fit,
): ClosureProblem | null {
  const queue = stranger(
    queues,
    config.queues.map(({ name }) => name),
  );
  if (queue)
    return {
      code: 'queue-unknown',
      field: 'queues',
      detail: `no queue ${queue}: name one of the configuration`,
    };
  const line = stranger(
    lines,
    config.phoneNumbers.map(({ number }) => number),
  );
  if (line)
    return {
      code: 'line-unknown',
      field: 'lines',
      detail: `no line ${line}: name a number of the configuration`,
    };
  const language = stranger(Object.keys(text), config.languages);
  if (language === null) return null;
  return {
    code: 'language-unknown',
    field: 'text',
    detail: `the center doesn't speak ${language}: write ${config.languages.join(', ')}`,
  };
}

/** The first that isn’t known; null when all are. */
function stranger(named: readonly string[] | undefined, known: readonly string[]): string | null {
  return named?.find((one) => !known.includes(one)) ?? null;
}
