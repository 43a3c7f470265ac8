import { actionOf, branchRules } from '../actions/action-table.ts';
import {
  type Action,
  type Flow,
  flowVersion,
  type Json,
  type Transitions,
} from '../document/flow.ts';
import { withLayout } from '../layout/with-layout.ts';
import type { Block } from './block.ts';
import type { BuiltFlow } from './built-flow.ts';
import { contentSettings } from './module-settings.ts';
import type { BuiltJson } from './parameter-types.ts';
import { untouched, wireValue } from './wire-value.ts';

/** Parameters whose values keep the type that the module's schema gives them; everywhere else scalars are strings. */
const typed: Readonly<Record<string, string>> = {
  InvokeFlowModule: 'Input',
  EndFlowModuleExecution: 'ResultData',
};

/** The flow as Connect takes it, laid out for the designer; references to resources stand as `${queue:sales}`. */
export function renderBuilt({ name, description, type, start, blocks }: BuiltFlow): Flow {
  return withLayout({
    Version: flowVersion,
    StartAction: start,
    Metadata: { name, ...(description === undefined ? {} : { description }) },
    Actions: Object.entries(blocks).map(([identifier, block]) => actionFor(identifier, block)),
    ...(type === 'MODULE' ? { Settings: contentSettings } : {}),
  });
}

function actionFor(Identifier: string, block: Block): Action {
  const Parameters = Object.fromEntries(
    Object.entries(block.parameters).map(([name, value]) => [
      name,
      parameterFor(block.type, name, value),
    ]),
  );
  return {
    Identifier,
    Type: block.type,
    Parameters,
    Transitions: transitionsFor(block, Parameters),
  };
}

const parameterFor = (type: string, name: string, value: BuiltJson): Json =>
  typed[type] === name ? untouched(value) : wireValue(value, actionOf(type)?.parameters[name]);

function transitionsFor(block: Block, parameters: Action['Parameters']): Transitions {
  const next = nextFor(block, parameters);
  return {
    ...(next === undefined ? {} : { NextAction: next }),
    ...listed(
      'Conditions',
      block.conditions.map(({ if: Operator, value, to }) => ({
        NextAction: to,
        Condition: { Operator, Operands: [String(value)] },
      })),
    ),
    ...listed(
      'Errors',
      Object.entries(block.errors).map(([ErrorType, NextAction]) => ({
        NextAction,
        ErrorType,
      })),
    ),
  };
}

/** Where Connect wants a next block that it never takes, the first other branch does. */
function nextFor({ type, next, errors, conditions }: Block, parameters: Action['Parameters']) {
  const definition = actionOf(type);
  const unused = definition && branchRules(definition, parameters).next === 'unused';
  return next ?? (unused ? (Object.values(errors)[0] ?? conditions[0]?.to) : undefined);
}

const listed = <Name extends string, One>(name: Name, all: One[]) =>
  (all.length === 0 ? {} : { [name]: all }) as { [key in Name]?: One[] };
