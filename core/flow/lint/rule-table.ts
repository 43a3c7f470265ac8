import type { Rule } from './rule.ts';
import { attributeRules } from './rules/attributes.ts';
import { callerRules } from './rules/caller.ts';
import { conditionOrderRules } from './rules/condition-order.ts';
import { conditionRules } from './rules/conditions.ts';
import { errorBranchRules } from './rules/error-branches.ts';
import { filledRules } from './rules/filled.ts';
import { identifierRules } from './rules/identifiers.ts';
import { lambdaRules } from './rules/lambda.ts';
import { limitRules } from './rules/limits.ts';
import { loopRules } from './rules/loops.ts';
import { moduleRules } from './rules/modules.ts';
import { nextRules } from './rules/next.ts';
import { parameterRules } from './rules/parameters.ts';
import { pathRules } from './rules/paths.ts';
import { placeRules } from './rules/places.ts';
import { privacyRules } from './rules/privacy.ts';
import { queueRules } from './rules/queue.ts';
import { reachRules } from './rules/reach.ts';
import { refusedRules } from './rules/refused.ts';
import { structureRules } from './rules/structure.ts';
import { typeRules } from './rules/types.ts';
import { valueRules } from './rules/values.ts';

/** Every rule of the linter, in the order in which a block's findings are listed. */
export const ruleTable: readonly Rule[] = [
  ...structureRules,
  ...limitRules,
  ...identifierRules,
  ...typeRules,
  ...parameterRules,
  ...refusedRules,
  ...valueRules,
  ...nextRules,
  ...errorBranchRules,
  ...conditionRules,
  ...conditionOrderRules,
  ...placeRules,
  ...reachRules,
  ...loopRules,
  ...pathRules,
  ...filledRules,
  ...attributeRules,
  ...lambdaRules,
  ...queueRules,
  ...callerRules,
  ...privacyRules,
  ...moduleRules,
];
