import type { RoutingAgent } from './routing-agent.ts';
import type { Expression } from './routing-criteria.ts';

type Condition = Extract<Expression, { AttributeCondition: unknown }>['AttributeCondition'];

/** Whether an agent meets an expression of routing criteria: a proficiency at a level or in a range, or being named. */
export function meets(agent: RoutingAgent, expression: Expression): boolean {
  if ('AndExpression' in expression)
    return expression.AndExpression.every((part) => meets(agent, part));
  if ('OrExpression' in expression)
    return expression.OrExpression.some((part) => meets(agent, part));
  return 'NotAttributeCondition' in expression
    ? !has(agent, expression.NotAttributeCondition)
    : has(agent, expression.AttributeCondition);
}

function has(agent: RoutingAgent, condition: Condition): boolean {
  const named = condition.MatchCriteria?.AgentsCriteria?.AgentIds;
  if (named) return named.includes(agent.id) || named.includes(agent.name);
  const { Name, Value, Range, ProficiencyLevel = 1 } = condition;
  const [low, high] = Range
    ? [Range.MinProficiencyLevel, Range.MaxProficiencyLevel]
    : [ProficiencyLevel, condition.ComparisonOperator === 'Match' ? ProficiencyLevel : 5];
  return agent.proficiencies.some(
    ({ name, value, level }) => name === Name && value === Value && low <= level && level <= high,
  );
}
