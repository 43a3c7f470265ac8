import { useWords } from '../language/use-words.ts';
import type { LineContact } from './agent-line.ts';

/** Whose customer panel it is: by name, else by number. */
export function useCustomerTitle({ customer: { name, address } }: LineContact): string {
  const { say } = useWords();
  return say('line.pop', { customer: name ?? address ?? say('desk.withheld') });
}
