import { type Block, block } from '../block.ts';
import type { BuiltJson } from '../parameter-types.ts';
import type { ResourceReference } from '../resource.ts';

/** Calls a function and waits for its answer, `seconds` at most (3, up to 8). `answer`: flat strings, or any JSON. */
export const lambda = <Target extends string>(
  name: string | ResourceReference<'lambda'>,
  to: {
    next: Target;
    failed: Target;
    input?: { readonly [name: string]: BuiltJson };
    seconds?: number;
    answer?: 'STRING_MAP' | 'JSON';
  },
): Block<NoInfer<Target>> =>
  block('InvokeLambdaFunction', {
    parameters: {
      LambdaFunctionARN: name,
      InvocationTimeLimitSeconds: to.seconds ?? 3,
      InvocationType: 'SYNCHRONOUS',
      ResponseValidation: { ResponseType: to.answer ?? 'STRING_MAP' },
      ...(to.input === undefined ? {} : { LambdaInvocationAttributes: to.input }),
    },
    next: to.next,
    errors: { NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
