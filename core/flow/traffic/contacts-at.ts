import type { Flow } from '../document/flow.ts';
import type { Answers, FlowPath } from './flow-path.ts';
import { staysOf } from './stays-of.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A block, or one of its branches, or those after whom no other block came. */
export interface FlowPlace {
  block: string;
  branch?: string | undefined;
  gone?: Whereabouts | undefined;
}

export interface ContactAt {
  contactId: string;
  /** When the contact first came to the block; milliseconds since 1970. */
  at: number;
}

/** The contacts that were in a place of a flow, each once, newest first. */
export function contactsAt(
  flow: Flow,
  paths: readonly FlowPath[],
  { block, branch, gone }: FlowPlace,
  answers?: Answers,
): ContactAt[] {
  const found = paths.flatMap((path) => {
    const stay = staysOf(flow, path, answers).find(
      (one) =>
        one.block === block &&
        (branch === undefined || (one.way.how === 'branch' && one.way.names.includes(branch))) &&
        (gone === undefined || one.way.how === gone),
    );
    return stay ? [{ contactId: path.contactId, at: stay.at }] : [];
  });
  return found.sort((a, b) => b.at - a.at);
}
