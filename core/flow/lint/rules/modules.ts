import type { Flow } from '../../document/flow.ts';
import { pathsIn } from '../../document/path.ts';
import type { Block } from '../block.ts';
import { keysOf } from '../effect-of.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { textsIn } from '../texts-in.ts';

interface Call {
  block: Block;
  reference: string;
  /** Null when the library has no such module. */
  module: Flow | null;
}

/** Calls of modules, when there is a library to look them up in. */
function* callsOf({ blocks, library }: Subject): Iterable<Call> {
  if (library === null) return;
  for (const block of blocks) {
    const reference = block.action.Parameters.FlowModuleId;
    if (block.action.Type !== 'InvokeFlowModule' || typeof reference !== 'string') continue;
    if (reference.includes('$.') || isPlaceholder(reference)) continue;
    yield { block, reference, module: library.find(reference)?.flow ?? null };
  }
}

const missing: Rule = {
  id: 'modules/missing',
  title: 'A called module is there',
  severity: 'note',
  connect: 'Connect refuses a call of a module that does not exist.',
  *check(subject) {
    for (const { block, reference, module } of callsOf(subject))
      if (module === null)
        yield {
          block: block.id,
          field: 'Parameters.FlowModuleId',
          message: `No module ${JSON.stringify(reference)} is among the given flows, so its contract is not checked.`,
          fix: 'Add the module’s file, or correct the reference.',
        };
  },
};

/** What a module's own content says of the branches that it returns by; null when a path decides. */
function resultsOf({ Actions }: Flow): ReadonlySet<string> | null {
  const results = Actions.filter(({ Type }) => Type === 'EndFlowModuleExecution').map(
    ({ Parameters }) => Parameters.Result,
  );
  const names = results.filter((result) => typeof result === 'string');
  return names.some((name) => name.includes('$.')) ? null : new Set(names);
}

const result: Rule = {
  id: 'modules/result',
  title: 'A call’s branches are the module’s results',
  severity: 'warning',
  connect:
    'Connect checks a call against the module, and refuses branches that it does not declare.',
  *check(subject) {
    for (const { block, module } of callsOf(subject)) {
      const results = module && resultsOf(module);
      if (!results) continue;
      for (const [index, { Condition }] of (block.action.Transitions.Conditions ?? []).entries()) {
        const [operand = ''] = Condition.Operands;
        if (!results.has(operand))
          yield {
            block: block.id,
            field: `Transitions.Conditions[${index}]`,
            message: `The module never returns ${JSON.stringify(operand)}.`,
            fix:
              results.size > 0
                ? `It returns ${[...results].join(', ')}.`
                : 'It returns no result; remove the branch.',
          };
      }
    }
  },
};

const unhandled: Rule = {
  id: 'modules/unhandled-result',
  title: 'Each result of a module has a branch',
  severity: 'note',
  connect: 'A result without a branch takes NoMatchingCondition.',
  *check(subject) {
    for (const { block, module } of callsOf(subject)) {
      const taken = new Set(
        (block.action.Transitions.Conditions ?? []).map(({ Condition }) => Condition.Operands[0]),
      );
      for (const name of (module && resultsOf(module)) ?? [])
        if (!taken.has(name))
          yield {
            block: block.id,
            field: 'Transitions.Conditions',
            message: `The module returns “${name}”, and the call has no branch for it.`,
            fix: `Add a condition Equals “${name}”.`,
          };
    }
  },
};

const input: Rule = {
  id: 'modules/input',
  title: 'A module gets what it reads',
  severity: 'warning',
  connect: 'Inside the module $.Modules.Input is what the call gives; the rest reads as empty.',
  *check(subject) {
    for (const { block, module } of callsOf(subject)) {
      if (!module || typeof block.action.Parameters.Input === 'string') continue;
      const given = new Set(keysOf(block.action.Parameters.Input));
      for (const name of inputsRead(module))
        if (!given.has(name))
          yield {
            block: block.id,
            field: 'Parameters.Input',
            message: `The module reads $.Modules.Input.${name}, and the call does not give it.`,
            fix: `Add ${name} to Input.`,
          };
    }
  },
};

const inputsRead = ({ Actions }: Flow): ReadonlySet<string> =>
  new Set(
    Actions.flatMap(({ Parameters }) => textsIn(Parameters, ''))
      .flatMap(({ text }) => pathsIn(text))
      .filter(({ keys }) => keys[0] === 'Modules' && keys[1] === 'Input')
      .flatMap(({ keys: [, , name] }) => name ?? []),
  );

/** Whether calls of modules fit the modules. */
export const moduleRules: readonly Rule[] = [missing, result, unhandled, input];
