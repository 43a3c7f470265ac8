import { result } from '../run/outcome.ts';
import { defineAction, operators } from './definition.ts';

export const compare = defineAction({
  type: 'Compare',
  block: 'Check contact attributes',
  category: 'decides',
  parameters: { ComparisonValue: { kind: 'path', required: true, strict: true } },
  branches: {
    next: 'required',
    errors: { NoMatchingCondition: 'expected' },
    conditions: { operators, atLeastOne: true },
  },
  run: (running) => result(running.value('ComparisonValue') ?? null),
});
