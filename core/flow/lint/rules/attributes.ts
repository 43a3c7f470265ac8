import { keysOf } from '../effect-of.ts';
import type { Rule } from '../rule.ts';

const contactAttribute: Rule = {
  id: 'data/attribute-not-set',
  title: 'Contact attributes come from somewhere',
  severity: 'note',
  connect: 'An attribute that nobody has set reads as empty.',
  why: 'The attribute may be set by a flow before this one, by a function or by the API.',
  *check({ blocks, reached }) {
    const named = new Set(
      blocks.flatMap(({ action }) =>
        action.Type === 'UpdateContactAttributes' ? keysOf(action.Parameters.Attributes) : [],
      ),
    );
    for (const { id, reads } of reached)
      for (const { path, field } of reads) {
        const [namespace, key] = path.keys;
        if (namespace !== 'Attributes' || key === undefined || named.has(key)) continue;
        named.add(key);
        yield {
          block: id,
          field,
          message: `$.Attributes.${key} is read, and this flow never sets it.`,
          fix: 'Make sure that it is set before the contact comes here, and what happens when it is not.',
        };
      }
  },
};

const flowAttribute: Rule = {
  id: 'data/flow-attribute-not-set',
  title: 'Flow attributes are set before they are read',
  severity: 'warning',
  connect: 'Flow attributes live in one flow: no other flow, module or function can have set them.',
  *check({ reached, data }) {
    for (const block of reached)
      for (const { path, field } of block.reads) {
        const [namespace, key] = path.keys;
        if (namespace !== 'FlowAttributes' || key === undefined) continue;
        if (data.factsAt(block).has(`flow-attribute:${key}`)) continue;
        yield {
          block: block.id,
          field,
          message: `$.FlowAttributes.${key} is read, and no way here sets it.`,
          fix: `Set ${key} with UpdateFlowAttributes before this block.`,
        };
      }
  },
};

/** Whether attributes that are read were set. */
export const attributeRules: readonly Rule[] = [contactAttribute, flowAttribute];
