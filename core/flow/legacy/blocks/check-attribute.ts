import { attributePath } from '../attribute-path.ts';
import type { BlockConversion } from '../block-conversion.ts';
import { given } from '../given.ts';

/** Compares an attribute, which the old format names by namespace and name. */
export const checkAttribute: BlockConversion = {
  type: 'Compare',
  parameters: (block) => {
    const namespace = block.text('Namespace');
    const name = block.text('Attribute');
    if (name === undefined) return {};
    return given({ ComparisonValue: namespace ? attributePath(namespace, name) : name });
  },
};
