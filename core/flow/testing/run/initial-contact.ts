import { fail, ok, type Result } from '../../../result.ts';
import type { Json } from '../../document/flow.ts';
import { parseJson } from '../../parse/parse-json.ts';
import type { RunnableFlow } from '../../run/flow-library.ts';
import type { ContactData, Session } from '../../run/session.ts';
import { contactData, startSession } from '../../run/start-session.ts';
import type { EntryPoint } from '../test-case.ts';
import type { RunOptions } from './run-options.ts';

/** The contact at the door of its flow, as the entry point and the initial data say; else why there can be none. */
export function initialContact(options: RunOptions): Result<Session, string> {
  const flow = entryFlow(options);
  if (!flow.ok) return flow;
  const attributes = initialAttributes(options.initializationData);
  if (!attributes.ok) return attributes;
  return ok(startSession(flow.value, testContact(options.entryPoint, attributes.value)));
}

function entryFlow({
  library,
  entryPoint,
  numbers = {},
}: RunOptions): Result<RunnableFlow, string> {
  const parameters = parametersOf(entryPoint);
  const number = parameters.DestinationPhoneNumber;
  const reference = parameters.FlowId ?? (number === undefined ? undefined : numbers[number]);
  if (reference === undefined)
    return fail(
      number === undefined
        ? 'The entry point names neither a flow nor a number.'
        : `No flow is attached to ${number}.`,
    );
  const flow = library.find(reference);
  return flow ? ok(flow) : fail(`The entry point’s flow “${reference}” was not given.`);
}

type VoiceParameters = NonNullable<
  Extract<EntryPoint, { Type: 'VOICE_CALL' }>['VoiceCallEntryPointParameters']
>;

const parametersOf = (entryPoint: EntryPoint): VoiceParameters =>
  (entryPoint.Type === 'CHAT'
    ? entryPoint.ChatEntryPointParameters
    : entryPoint.VoiceCallEntryPointParameters) ?? {};

function testContact(entryPoint: EntryPoint, Attributes: Record<string, Json>): ContactData {
  const { SourcePhoneNumber, DestinationPhoneNumber } = parametersOf(entryPoint);
  const endpoint = (number: string | undefined) =>
    number === undefined ? null : { Address: number, Type: 'TELEPHONE_NUMBER' };
  return contactData({
    Channel: entryPoint.Type === 'CHAT' ? 'CHAT' : 'VOICE',
    CustomerEndpoint: endpoint(SourcePhoneNumber),
    SystemEndpoint: endpoint(DestinationPhoneNumber),
    Attributes,
    SegmentAttributes: { 'connect:ValidationTestType': 'EXPERIENCE_VALIDATION' },
  });
}

/** A flat object, or one under `Attributes`; the service documents no shape. */
function initialAttributes(text: string | undefined): Result<Record<string, Json>, string> {
  if (text === undefined) return ok({});
  const parsed = parseJson(text);
  if (!parsed.ok) return fail(`InitializationData is no JSON: ${parsed.problem.message}`);
  const given = objectOf(parsed.value);
  const wrapped = given && Object.keys(given).length === 1 ? objectOf(given.Attributes) : null;
  const attributes = wrapped ?? given;
  if (!attributes) return fail('InitializationData must be an object of attributes.');
  const nested = Object.keys(attributes).find((name) => typeof attributes[name] === 'object');
  if (nested !== undefined)
    return fail(`InitializationData: the attribute “${nested}” must be a text.`);
  return ok(
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)])),
  );
}

const objectOf = (value: unknown): Record<string, unknown> | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
