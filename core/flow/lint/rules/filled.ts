import type { FlowType } from '../../document/flow-type.ts';
import type { Block, Read } from '../block.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** The block that fills each namespace, in the designer's words. */
const filledBy: { readonly [namespace: string]: string } = {
  Case: 'a Cases block',
  Customer: 'a Customer profiles block',
  DataTableList: 'a Data table block',
  DataTables: 'a Data table block',
  LambdaInvocation: 'an AWS Lambda function block',
  Lex: 'a Get customer input block with a Lex bot',
  Loop: 'a Loop block',
  Metrics: 'a Get metrics block',
  Modules: 'an Invoke module block',
  StoredCustomerInput: 'a Store customer input block',
  Views: 'a Show view block',
  Wisdom: 'a Connect assistant block',
};

/** Flows that a contact enters with what an earlier flow or the caller has filled. */
const entersFilled = (type: FlowType | null): boolean => type !== null && type !== 'CONTACT_FLOW';

interface PlacedRead extends Read {
  block: Block;
  namespace: string;
}

function* firstReads({ reached }: Subject): Iterable<PlacedRead> {
  for (const block of reached) {
    const seen = new Set<string>();
    for (const read of block.reads) {
      const [namespace = ''] = read.path.keys;
      if (seen.has(namespace)) continue;
      seen.add(namespace);
      yield { ...read, block, namespace };
    }
  }
}

const unfilled: Rule = {
  id: 'data/not-filled',
  title: 'What is read was filled before',
  severity: 'warning',
  connect: 'The path reads as empty until its block has run.',
  *check(subject) {
    for (const { block, path, field, namespace } of firstReads(subject)) {
      const filler = Object.hasOwn(filledBy, namespace) ? filledBy[namespace] : undefined;
      const facts = subject.data.factsAt(block);
      if (!filler || facts.has(`filled:${namespace}`) || facts.has('filled:*')) continue;
      if (namespace === 'Modules' && subject.flowType === 'MODULE') continue;
      yield {
        block: block.id,
        field,
        ...(entersFilled(subject.flowType) && {
          severity: 'note' as const,
          connect: 'The path reads as empty, unless a flow before this one has filled it.',
        }),
        message: `${path.text} is read, and no way here goes through ${filler}.`,
        fix: `Put ${filler} before this block, or read something else.`,
      };
    }
  },
};

const noLambda: Rule = {
  id: 'data/no-lambda',
  title: '$.External is read after a Lambda function has answered',
  severity: 'warning',
  connect:
    '$.External holds the last synchronous answer; before the first one it is empty, unless a flow before this one has called a function.',
  *check(subject) {
    for (const { block, path, field, namespace } of firstReads(subject)) {
      if (namespace !== 'External') continue;
      const calls = [...subject.data.factsAt(block)].filter((fact) => fact.startsWith('lambda:'));
      if (calls.some((fact) => fact !== 'lambda:')) continue;
      yield {
        block: block.id,
        field,
        ...(entersFilled(subject.flowType) && { severity: 'note' as const }),
        message: `${path.text} is read, and no way here goes through a synchronous Lambda call.`,
        fix: 'Call the function before this block; an asynchronous call puts nothing into $.External.',
      };
    }
  },
};

/** Whether a namespace holds something when it is read. */
export const filledRules: readonly Rule[] = [unfilled, noLambda];
