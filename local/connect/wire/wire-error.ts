import type { CenterProblem } from '../../../core/center/center-problem.ts';

const statuses = {
  InvalidParameterException: 400,
  InvalidRequestException: 400,
  AccessDeniedException: 403,
  OutboundContactNotPermittedException: 403,
  DestinationNotAllowedException: 403,
  ResourceNotFoundException: 404,
  ResourceConflictException: 409,
  ContactNotFoundException: 410,
  LimitExceededException: 429,
  ThrottlingException: 429,
  InternalServiceException: 500,
} as const;
export type WireErrorName = keyof typeof statuses;

/** An error as the service documents it. */
export class WireError extends Error {
  override readonly name: WireErrorName;
  readonly status: number;

  constructor(name: WireErrorName, message: string) {
    super(message);
    this.name = name;
    this.status = statuses[name];
  }
}

const byCode: Record<CenterProblem['code'], WireErrorName> = {
  'unknown-contact': 'ResourceNotFoundException',
  'unknown-agent': 'ResourceNotFoundException',
  'unknown-queue': 'ResourceNotFoundException',
  'unknown-status': 'ResourceNotFoundException',
  'unknown-flow': 'ResourceNotFoundException',
  'unknown-question': 'ResourceNotFoundException',
  'not-logged-in': 'InvalidRequestException',
  'wrong-state': 'InvalidRequestException',
  'invalid-number': 'InvalidParameterException',
  'invalid-value': 'InvalidParameterException',
};

/** The outcome of an act, or the service's error in place of the machine's problem. */
export function accepted<Value>(
  outcome: { ok: true; value: Value } | { ok: false; problem: CenterProblem },
  names: Partial<Record<CenterProblem['code'], WireErrorName>> = {},
): Value {
  if (outcome.ok) return outcome.value;
  const { code, message } = outcome.problem;
  throw new WireError(names[code] ?? byCode[code], message);
}
