import { expect, it } from 'vitest';
import { templates } from './center-app.ts';

/** Assets are named by the hash of what they hold, which is no part of the infrastructure. */
const withoutHashes = (template: object): string =>
  `${JSON.stringify(template, null, 1).replaceAll(/[0-9a-f]{64}/g, 'HASH')}\n`;

/** A change of infrastructure shows in the review as what CloudFormation will get. `npx vitest -u` writes them anew. */
it.each(Object.keys(templates()) as (keyof ReturnType<typeof templates>)[])(
  'the template of %s is the one that was reviewed',
  async (stack) => {
    const template = withoutHashes(templates()[stack].toJSON());
    await expect(template).toMatchFileSnapshot(`../golden/lib/${stack}.template.json`);
  },
);
