import type { Json } from '../document/flow.ts';
import { ask, error, next } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { defineAction } from './definition.ts';

/** Synchronous calls in a row, without a prompt between them, that the service allows. */
const chainMs = 20_000;
/** A function's answer, as UTF-8. */
const answerBytes = 32 * 1024;

export const invokeLambdaFunction = defineAction({
  type: 'InvokeLambdaFunction',
  block: 'AWS Lambda function',
  category: 'looks-up',
  parameters: {
    LambdaFunctionARN: { kind: 'text', accepts: 'embedded', required: true, resource: 'lambda' },
    InvocationTimeLimitSeconds: { kind: 'integer', min: 1, accepts: 'static', strict: true },
    InvocationType: {
      kind: 'choice',
      values: ['SYNCHRONOUS', 'ASYNCHRONOUS'],
      accepts: 'static',
      strict: true,
    },
    LambdaInvocationAttributes: { kind: 'map', of: { kind: 'json', accepts: 'embedded' } },
    ResponseValidation: {
      kind: 'object',
      fields: { ResponseType: { kind: 'choice', values: ['STRING_MAP', 'JSON'], required: true } },
    },
  },
  branches: {
    next: 'required',
    errors: { NoMatchingError: 'expected', TimeLimitExceeded: 'optional' },
  },
  run(running) {
    const arn = running.text('LambdaFunctionARN');
    if (arn === '') return error('NoMatchingError', 'The function’s ARN is empty.');
    return ask({
      ask: 'lambda',
      arn,
      event: lambdaEvent(running),
      timeLimitSeconds: running.number('InvocationTimeLimitSeconds', 3),
      invocation: isAsynchronous(running) ? 'ASYNCHRONOUS' : 'SYNCHRONOUS',
    });
  },
  resume(running, input) {
    if (input.type !== 'answer') return error('NoMatchingError', 'The function did not answer.');
    const tookMs = 'tookMs' in input ? (input.tookMs ?? 0) : 0;
    running.session.lambdaMs += isAsynchronous(running) ? 0 : tookMs;
    if (!input.ok) return error('error' in input ? input.error : 'NoMatchingError', input.reason);
    if (isAsynchronous(running)) {
      running.set('LambdaInvocation', { InvocationId: input.value });
      return next;
    }
    const limitMs = running.number('InvocationTimeLimitSeconds', 3) * 1000;
    if (tookMs > limitMs)
      return error(
        'TimeLimitExceeded',
        `The function took ${tookMs} ms; the block allows ${limitMs} ms.`,
      );
    const refusal =
      running.session.lambdaMs > chainMs
        ? 'Lambda calls without a prompt between them took more than 20 s.'
        : refusalOf(running, input.value);
    if (refusal) return error('NoMatchingError', refusal);
    running.set('External', (input.value ?? {}) as Record<string, Json>);
    return next;
  },
});

const isAsynchronous = (running: Running): boolean =>
  running.text('InvocationType') === 'ASYNCHRONOUS';

/** Why Connect takes its error branch over this answer; null when it takes the answer. */
function refusalOf(running: Running, value: Json): string | null {
  const text = jsonText(value);
  if (text === null) return 'The function’s answer is no JSON.';
  if (utf8Bytes(text) >= answerBytes) return 'The function’s answer is 32 KB or more.';
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return 'The function must answer with a JSON object.';
  if (running.object('ResponseValidation').ResponseType === 'JSON') return null;
  const wrong = Object.entries(value).find(([, one]) => typeof one !== 'string');
  return wrong
    ? `The answer’s “${wrong[0]}” is no string; without ResponseType JSON only strings are taken.`
    : null;
}

/** A handler's answer as JSON; null for what JSON cannot say (functions, circles, a depth beyond any stack). */
function jsonText(value: unknown): string | null {
  try {
    return JSON.stringify(value ?? null) ?? null;
  } catch {
    return null;
  }
}

/** Bytes of a text in UTF-8. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The event that the function gets (Connect's guide, "Invoke AWS Lambda functions"). */
function lambdaEvent(running: Running): Json {
  const { data } = running;
  return {
    Details: {
      ContactData: {
        Attributes: data.Attributes,
        Channel: data.Channel,
        ContactId: data.ContactId,
        CustomerEndpoint: data.CustomerEndpoint as Json,
        CustomerId: data.CustomerId,
        Description: data.Description,
        InitialContactId: data.InitialContactId,
        InitiationMethod: data.InitiationMethod,
        InstanceARN: data.InstanceARN,
        LanguageCode: data.LanguageCode,
        MediaStreams: { Customer: { Audio: null }, ...data.MediaStreams },
        Name: data.Name,
        PreviousContactId: data.PreviousContactId ?? data.ContactId,
        Queue: data.Queue as Json,
        References: data.References as Json,
        SystemEndpoint: data.SystemEndpoint as Json,
      },
      Parameters: running.object('LambdaInvocationAttributes'),
    },
    Name: 'ContactFlowEvent',
  };
}
