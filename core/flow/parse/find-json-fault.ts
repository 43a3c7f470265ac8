/** Where a text stops being JSON. */
export interface JsonFault {
  offset: number;
  /** The text ended before its JSON did. */
  truncated: boolean;
  expected: string;
}

type State = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'afterValue';

const expectations: Record<State, string> = {
  value: 'a value',
  firstItem: 'a value or "]"',
  firstKey: 'a key in double quotes or "}"',
  key: 'a key in double quotes',
  colon: 'a colon',
  afterValue: 'a comma or a closing bracket',
};
const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const scalarBeginning = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/;
/** What is left of a number whose end is missing. */
const numberTail = /^(?:\.|[eE][+-]?)$/;
const stringPart = /[^"\\\p{Cc}]+|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4}/uy;

/** The first place where a text breaks JSON's grammar; null when it doesn't. Engines word this differently, so we look ourselves. */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let offset = 0;
  for (;;) {
    offset = skip(blank, text, offset);
    const ended = state === 'afterValue' && open.length === 0;
    if (offset >= text.length) return ended ? null : fault(text, offset, state);
    if (ended) return { offset, truncated: false, expected: 'nothing more' };
    const step = take(text, offset, state, open);
    if (step.state === null) return fault(text, step.offset, state, step.truncated);
    ({ state, offset } = step as { state: State; offset: number });
  }
}

const fault = (text: string, offset: number, state: State, truncated = offset >= text.length) => ({
  offset,
  truncated,
  expected: expectations[state],
});

type Step = { state: State | null; offset: number; truncated?: boolean };

function take(text: string, offset: number, state: State, open: ('{' | '[')[]): Step {
  const sign = text[offset] ?? '';
  if (state === 'colon')
    return { state: sign === ':' ? 'value' : null, offset: offset + +(sign === ':') };
  if (state === 'afterValue' || closesAtOnce(state, sign)) return close(sign, offset, open);
  if (state === 'key' || state === 'firstKey') {
    return sign === '"' ? takeString(text, offset, 'colon') : { state: null, offset };
  }
  if (sign === '"') return takeString(text, offset, 'afterValue');
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return { state: sign === '{' ? 'firstKey' : 'firstItem', offset: offset + 1 };
  }
  return takeScalar(text, offset);
}

const closesAtOnce = (state: State, sign: string): boolean =>
  (state === 'firstKey' && sign === '}') || (state === 'firstItem' && sign === ']');

function close(sign: string, offset: number, open: ('{' | '[')[]): Step {
  const inside = open.at(-1);
  if (sign === ',') return { state: inside === '{' ? 'key' : 'value', offset: offset + 1 };
  if (sign !== (inside === '{' ? '}' : ']')) return { state: null, offset };
  open.pop();
  return { state: 'afterValue', offset: offset + 1 };
}

function takeString(text: string, offset: number, next: State): Step {
  let end = offset + 1;
  for (;;) {
    const after = skip(stringPart, text, end);
    if (after === end) break;
    end = after;
  }
  if (text[end] === '"') return { state: next, offset: end + 1 };
  return {
    state: null,
    offset: end,
    truncated: /^(?:\\(?:u[0-9a-fA-F]{0,3})?)?$/.test(text.slice(end)),
  };
}

function takeScalar(text: string, offset: number): Step {
  const end = skip(scalar, text, offset);
  if (numberTail.test(text.slice(end, end + 3)))
    return { state: null, offset: end, truncated: true };
  if (end > offset) return { state: 'afterValue', offset: end };
  return { state: null, offset, truncated: scalarBeginning.test(text.slice(offset)) };
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
