import * as z from 'zod';

const level = z.coerce.number().min(1).max(5);
const condition = z.object({
  Name: z.string().optional(),
  Value: z.string().optional(),
  ComparisonOperator: z.string().optional(),
  ProficiencyLevel: level.optional(),
  Range: z.object({ MinProficiencyLevel: level, MaxProficiencyLevel: level }).optional(),
  MatchCriteria: z
    .object({ AgentsCriteria: z.object({ AgentIds: z.array(z.string()) }).optional() })
    .optional(),
});

/** What an agent must have; exactly one of the four, as Connect's tagged union has it. */
export type Expression =
  | { AttributeCondition: z.output<typeof condition> }
  | { NotAttributeCondition: z.output<typeof condition> }
  | { AndExpression: Expression[] }
  | { OrExpression: Expression[] };

const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.object({ AttributeCondition: condition }),
    z.object({ NotAttributeCondition: condition }),
    z.object({ AndExpression: z.array(expression).min(1) }),
    z.object({ OrExpression: z.array(expression).min(1) }),
  ]),
);

const criteria = z.object({
  Steps: z
    .array(
      z.object({
        Expression: expression,
        Expiry: z.object({ DurationInSeconds: z.coerce.number().int().min(1) }).optional(),
      }),
    )
    .min(1)
    .max(5),
});

/** Steps of demands on the agent: each holds until it expires, then the next; after the last one any agent of the queue will do. */
export interface RoutingCriteria {
  /** Position of this update among the contact's, from 0. */
  index: number;
  /** When the first step became active; null while the contact is in no queue. */
  activatedMs: number | null;
  /** A step without `seconds` doesn't expire. */
  steps: readonly { expression: Expression; seconds: number | null }[];
}

/** The criteria of a Set routing criteria block or of UpdateContactRoutingData; null when they have no valid shape. */
export function parseRoutingCriteria(value: unknown, index: number): RoutingCriteria | null {
  const parsed = criteria.safeParse(value);
  if (!parsed.success) return null;
  const steps = parsed.data.Steps.map(({ Expression, Expiry }) => ({
    expression: Expression,
    seconds: Expiry?.DurationInSeconds ?? null,
  }));
  return { index, activatedMs: null, steps };
}
