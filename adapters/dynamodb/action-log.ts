import type { Action, ActionLog } from '../../core/audit/action.ts';
import type { CenterItems } from './center-items.ts';
import { customerKey, instantKey } from './contact-codec.ts';

const list = 'actions';
const daySeconds = 86_400;

const idOf = (command: string, subject: string, mark: string): string =>
  customerKey(JSON.stringify([command, subject, mark]));

/** Who did what when, kept as long as contacts are. Keys are hashes: a subject can be a customer's number. */
export const actionLog = (items: CenterItems, keptDays: number): ActionLog => ({
  async note(action, mark) {
    const { at, command, subject } = action;
    const id = idOf(command, subject, mark);
    await items.put({
      ...{ pk: `action|${id}`, sk: 'action', version: 1, document: action },
      ...{ list, listAt: `${instantKey(at)}|${id}`, expiresAt: at + keptDays * daySeconds },
    });
  },

  async find(command, subject, mark) {
    const pk = `action|${idOf(command, subject, mark)}`;
    return (await items.get<Action>(pk, 'action'))?.document;
  },

  async list({ limit, cursor }) {
    const before = cursor === undefined ? {} : { to: cursor };
    const found = await items.list<Action>(list, {
      ...before,
      limit: limit + 2,
      newestFirst: true,
    });
    const page = found.slice(0, limit);
    const next = found.length > limit ? (page.at(-1)?.listAt ?? null) : null;
    return { actions: page.map(({ document }) => document), cursor: next };
  },
});
