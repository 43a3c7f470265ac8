import type * as z from 'zod';
import { type Route, type RouteName, routes } from '../api/routes.ts';
import type { ProblemCode } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type Caller, center } from './center.ts';
import { contact } from './contact.ts';
import { contacts, customerContacts } from './contacts.ts';
import { history } from './history.ts';
import type { ApiProblem } from './problem.ts';
import type { Reader } from './reader.ts';
import { repeats } from './repeats.ts';
import { today } from './today.ts';

export type Asked = {
  params: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  caller: Caller;
  now: EpochSeconds;
};
export type ApiSources = { reader: Reader; config: ContactCenterConfig };
type Answered = Result<unknown, ApiProblem>;

type QueryOf<Name extends RouteName> = z.output<(typeof routes)[Name]['query']>;
type Answers = {
  [Name in RouteName]: (
    query: QueryOf<Name>,
    id: string,
    caller: Caller,
    sources: ApiSources,
    now: EpochSeconds,
  ) => Promise<Answered>;
};

/** An agent's figures and lists are narrowed to the agent's own, whatever was asked for. */
const own = <Query extends { agents?: string[] | undefined }>(query: Query, caller: Caller) =>
  caller.agent === null ? query : { ...query, agents: [caller.agent] };

const answers: Answers = {
  center: async (_, __, caller, { reader, config }) => ok(await center(reader, config, caller)),
  today: async (_, __, ___, { reader, config }, now) => ok(await today(reader, config, now)),
  history: (query, _, caller, { reader, config }) => history(own(query, caller), reader, config),
  contacts: (query, _, caller, { reader, config }) => contacts(own(query, caller), reader, config),
  contact: (_, id, caller, { reader }) => contact(id, caller.agent, reader),
  customerContacts: ({ cursor }, id, _, { reader }) => customerContacts(id, cursor, reader),
  repeats: (query, _, __, { reader, config }, now) => repeats(query, reader, config, now),
};

/** Answers one route: checks the role, validates parameters, and asks the report. */
export async function answerRoute(
  name: RouteName,
  { params, query, caller, now }: Asked,
  sources: ApiSources,
): Promise<Answered> {
  const route: Route = routes[name];
  if (!route.roles.includes(caller.role))
    return fail({
      code: 'not-allowed',
      detail: `${route.path} is not for the role ${caller.role}`,
    });
  const parsed = route.query.safeParse(query);
  if (!parsed.success) return invalid(parsed.error);
  const id = route.params?.safeParse(params);
  if (id && !id.success) return invalid(id.error);
  const answer = answers[name] as (...input: unknown[]) => Promise<Answered>;
  return answer(parsed.data, String(id?.data.id ?? ''), caller, sources, now);
}

function invalid(error: z.ZodError): Answered {
  const issue = error.issues[0];
  return fail({
    code: 'query-invalid',
    field: issue?.path.join('.') ?? '',
    detail: issue?.message ?? 'invalid',
  });
}

/** HTTP status by problem code. */
export const statusOf: Record<ProblemCode, number> = {
  'query-invalid': 400,
  'metric-unknown': 400,
  'time-zone-unknown': 400,
  'range-too-long': 400,
  'filters-not-combinable': 400,
  'cursor-invalid': 400,
  'contact-unknown': 404,
  'route-unknown': 404,
  'not-signed-in': 401,
  'not-allowed': 403,
  internal: 500,
};
