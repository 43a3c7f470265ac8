import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WireCenter } from '../../../local/connect/wire/operation.ts';
import { operations } from '../../../local/connect/wire/operations.ts';
import { repositoryRoot } from '../../../scripts/repository-root.mjs';

/** The errors that the SDK documents for an operation, and throttling, which every operation has. */
function documented(name: string): string[] {
  const file = `node_modules/@aws-sdk/client-connect/dist-types/commands/${name}Command.d.ts`;
  const text = readFileSync(join(repositoryRoot, file), 'utf8');
  return [...text.matchAll(/@throws \{@link (\w+)\} \(/g)].map(([, error = '']) => error);
}

const center = { instanceId: 'ours' } as WireCenter;
/** Operations that want nothing but the instance. */
const content = ['ListAgentStatuses'];

test.each(operations)('$name refuses what is wrong as the SDK documents it', async (operation) => {
  const errors = documented(operation.name);
  expect(errors).toContain('InternalServiceException');
  const incomplete = content.includes(operation.name) ? [] : [{ InstanceId: 'ours' }];
  for (const input of [...incomplete, { InstanceId: 'another' }, {}])
    await expect((async () => operation.answer(input, center))()).rejects.toSatisfy(
      ({ name }: Error) => errors.includes(name),
    );
});
