import type * as z from 'zod';
import type { ActionList, ActionLog, actionsQuery } from '../audit/action.ts';
import { type SubjectSources, thingOf } from '../audit/thing-of.ts';

/** The trail of actions with the names that their things have today; each thing is looked up once. */
export async function listActions(
  query: z.output<typeof actionsQuery>,
  actions: Pick<ActionLog, 'list'>,
  sources: SubjectSources,
): Promise<ActionList> {
  const page = await actions.list(query);
  const looked = new Map<string, ReturnType<typeof thingOf>>();
  const named = page.actions.map(async (action) => {
    const key = JSON.stringify([action.command, action.subject]);
    const thing = looked.get(key) ?? thingOf(action, sources);
    looked.set(key, thing);
    return { ...action, thing: await thing };
  });
  return { ...page, actions: await Promise.all(named) };
}
