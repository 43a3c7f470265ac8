import * as z from 'zod';

const transitions = z.looseObject({
  NextAction: z.string().optional(),
  Conditions: z
    .array(
      z.looseObject({
        NextAction: z.string(),
        Condition: z.looseObject({
          Operator: z.string(),
          Operands: z.array(z.union([z.string(), z.number(), z.boolean()])).nullish(),
        }),
      }),
    )
    .nullish(),
  Errors: z.array(z.looseObject({ NextAction: z.string(), ErrorType: z.string() })).nullish(),
});

const point = z.looseObject({ x: z.number(), y: z.number() });

/** Only the designer reads it: a flow with another Metadata runs all the same. */
export const metadataShape = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  type: z.string().optional(),
  status: z.string().optional(),
  entryPointPosition: point.optional(),
  ActionMetadata: z.record(z.string(), z.looseObject({ position: point.optional() })).optional(),
});

/** What `Flow` promises, give or take what `completeFlow` fills in: what is wrong inside this shape is the linter's to say. */
export const flowShape = z.looseObject({
  Version: z.string(),
  StartAction: z.string(),
  Actions: z.array(
    z.looseObject({
      Identifier: z.string(),
      Type: z.string(),
      Parameters: z.looseObject({}).nullish(),
      Transitions: transitions.nullish(),
    }),
  ),
});

const legacyParameter = z.looseObject({
  name: z.string(),
  value: z.unknown().optional(),
  key: z.string().nullish(),
  namespace: z.string().nullish(),
  resourceName: z.string().nullish(),
});

const legacyBranch = z.looseObject({
  condition: z.string(),
  conditionType: z.string().nullish(),
  conditionValue: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  transition: z.string().nullish(),
});

/** The shape of the old export format, as `LegacyFlow` promises it. */
export const legacyShape = z.looseObject({
  start: z.string(),
  metadata: z
    .looseObject({
      entryPointPosition: point.nullish(),
      name: z.string().nullish(),
      description: z.string().nullish(),
      type: z.string().nullish(),
      status: z.string().nullish(),
    })
    .nullish(),
  modules: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      target: z.string().nullish(),
      branches: z.array(legacyBranch).nullish(),
      parameters: z.array(legacyParameter).nullish(),
      metadata: z.looseObject({ position: point.nullish() }).nullish(),
    }),
  ),
});
