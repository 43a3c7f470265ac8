import type { Expression } from './routing-criteria.ts';
import type { WaitingContact } from './waiting-contact.ts';

/** Names and ids of agents that the contact itself speaks of: whose own queue it is in, whom its criteria name or leave out. */
export const personalNames = ({ queueOf, criteria }: WaitingContact): string[] => [
  ...(queueOf === null ? [] : [queueOf]),
  ...(criteria?.steps.flatMap(({ expression }) => namesIn(expression)) ?? []),
];

function namesIn(expression: Expression): string[] {
  if ('AndExpression' in expression) return expression.AndExpression.flatMap(namesIn);
  if ('OrExpression' in expression) return expression.OrExpression.flatMap(namesIn);
  const condition =
    'NotAttributeCondition' in expression
      ? expression.NotAttributeCondition
      : expression.AttributeCondition;
  return condition.MatchCriteria?.AgentsCriteria?.AgentIds ?? [];
}
