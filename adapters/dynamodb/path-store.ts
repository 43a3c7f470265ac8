import { type FlowPath, mergeSteps, type PathStep } from '../../core/flow/traffic/flow-path.ts';
import type { Span } from '../../core/time/interval.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import { instantKey } from './contact-codec.ts';

/** Ways of contacts through flows. */
export type PathStore = {
  /** Adds what is not known yet. */
  add(contactId: string, flow: string, steps: readonly PathStep[]): Promise<void>;
  /** Of one contact, flow by flow. */
  of(contactId: string): Promise<FlowPath[]>;
  /** Those that began in a span, newest first, `limit` at most. */
  list(flow: string, span: Span, limit: number): Promise<FlowPath[]>;
};

/** A step as a row: thousands of them are read for one picture. */
type Row = [at: number, block: string, result?: string];
type Stored = { contactId: string; flow: string; rows: Row[] };

const keptSeconds = 28 * 86_400;

/** One item for a contact in a flow, gone four weeks after it began. */
export const pathStore = (items: CenterItems): PathStore => ({
  async add(contactId, flow, steps) {
    await changeItem<Stored>(items, [`path|${contactId}`, flow], (stored) => {
      const known = stored ? stepsOf(stored) : [];
      const merged = mergeSteps(known, steps);
      if (JSON.stringify(merged) === JSON.stringify(known)) return null;
      const begun = Math.floor((merged[0]?.at ?? 0) / 1000);
      return {
        document: { contactId, flow, rows: merged.map(rowOf) },
        list: `paths|${flow}`,
        listAt: instantKey(begun),
        expiresAt: begun + keptSeconds,
      };
    });
  },

  async of(contactId) {
    const found = await items.within<Stored>(`path|${contactId}`);
    return found.map(({ document }) => pathOf(document));
  },

  async list(flow, { from, to }, limit) {
    const range = { from: instantKey(from), to: instantKey(to), limit, newestFirst: true };
    return (await items.list<Stored>(`paths|${flow}`, range)).map(({ document }) =>
      pathOf(document),
    );
  },
});

const pathOf = (stored: Stored): FlowPath => ({
  contactId: stored.contactId,
  flow: stored.flow,
  steps: stepsOf(stored),
});

const rowOf = ({ at, block, result }: PathStep): Row =>
  result === undefined ? [at, block] : [at, block, result];

const stepsOf = ({ rows }: Stored): PathStep[] =>
  rows.map(([at, block, result]) => ({ at, block, ...(result === undefined ? {} : { result }) }));
