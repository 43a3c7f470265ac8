import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Center } from '../center.ts';
import { flowIn } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';

/** Where a scheduled callback begins once the customer has answered; `language` and `topic` come as attributes of the call. */
export const callbackEntry = (center: Center) =>
  defineFlow({
    name: 'callback',
    type: 'CONTACT_FLOW',
    description: 'Scheduled callbacks begin here',
    start: 'which language',
    blocks: joined({
      'which language': compare('$.Attributes.language', {
        when: Object.fromEntries(center.languages.map((one) => [one, `go on in ${one}`])),
        otherwise: `go on in ${center.languages[0]}`,
      }),
      ...Object.fromEntries(
        center.languages.map((one): [string, Block] => [
          `go on in ${one}`,
          toFlow(flowIn('callback', one), { failed: 'something failed' }),
        ]),
      ),
      ...lastResort(center, center.languages[0]),
    }),
  });
