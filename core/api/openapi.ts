import * as z from 'zod';
import { type Route, routes } from './routes.ts';
import { problem } from './wire.ts';

/** The OpenAPI 3.1 document of the HTTP API, made from the route table. */
export function openApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(routes))
    paths[route.path] = { ...paths[route.path], [methodOf(route)]: operation(name, route) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Centralita',
      version: '1',
      description: 'Figures of a contact center and the contacts behind them.',
    },
    components: {
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
    security: [{ signIn: [] }],
    paths,
  };
}

const methodOf = ({ method }: Route): string => (method ?? 'GET').toLowerCase();

function operation(name: string, route: Route) {
  return {
    operationId: name,
    summary: route.summary,
    description: `For: ${route.roles.join(', ')}.`,
    parameters: [...parameters('path', route.params), ...parameters('query', route.query), tenant],
    ...(route.body && { requestBody: { required: true, content: json(route.body) } }),
    responses: {
      200: { description: 'The answer', content: json(route.answer) },
      default: { description: 'A refusal, by its code', content: json(problem) },
    },
  };
}

/** Goes with every operation. */
const tenant = {
  name: 'tenant',
  in: 'query',
  required: false,
  description: 'Id of one of the client companies that the caller may see; the first when left out',
  schema: { type: 'string' },
};

function parameters(where: 'path' | 'query', shape: z.ZodObject | undefined) {
  return Object.entries(shape?.shape ?? {}).map(([name, type]) => ({
    name,
    in: where,
    required: where === 'path' || !(type as z.ZodType).safeParse(undefined).success,
    schema: z.toJSONSchema(type as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  }));
}

const json = (type: z.ZodType) => ({
  'application/json': { schema: z.toJSONSchema(type, { unrepresentable: 'any' }) },
});
