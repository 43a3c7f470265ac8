import type { Json } from '../document/flow.ts';
import type { FlowDifference } from './flow-difference.ts';

/** Differences as plain text, one a line: `+` what came, `-` what went, `~` what changed. Empty when there are none. */
export const renderDiff = (differences: FlowDifference[]): string =>
  differences.map((difference) => `${lineOf(difference)}\n`).join('');

function lineOf(difference: FlowDifference): string {
  switch (difference.kind) {
    case 'flow':
      return `~ flow ${difference.field}: ${difference.before ?? '(unknown)'} → ${difference.after ?? '(unknown)'}`;
    case 'start':
      return `~ flow starts at: ${difference.before} → ${difference.after}`;
    case 'settings':
      return changed(`settings ${difference.path}`.trimEnd(), difference);
    case 'added':
      return `+ block ${difference.block} (${difference.type})`;
    case 'removed':
      return `- block ${difference.block} (${difference.type})`;
    default:
      return blockLine(difference);
  }
}

type BlockDifference = Extract<
  FlowDifference,
  { kind: 'renamed' | 'type' | 'parameter' | 'branch' | 'order' }
>;

function blockLine(difference: BlockDifference): string {
  switch (difference.kind) {
    case 'renamed':
      return `~ block ${difference.before} is now called ${difference.after} (${difference.type})`;
    case 'type':
      return `~ block ${difference.block} type: ${difference.before} → ${difference.after}`;
    case 'parameter':
      return changed(`block ${difference.block} ${difference.path}`, difference);
    case 'branch':
      return `~ block ${difference.block} branch “${difference.branch}”: ${difference.before ?? '(none)'} → ${difference.after ?? '(none)'}`;
    case 'order':
      return `~ block ${difference.block} tries “${difference.now}” before “${difference.first}” now; a value can meet both`;
  }
}

const changed = (what: string, { before, after }: { before?: Json; after?: Json }): string =>
  `~ ${what}: ${shown(before)} → ${shown(after)}`;

const shown = (value: Json | undefined): string =>
  value === undefined ? '(none)' : JSON.stringify(value);
