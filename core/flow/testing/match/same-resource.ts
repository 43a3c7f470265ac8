/** The id in an ARN, or the id itself. */
export function resourceId(reference: string): string {
  if (!reference.startsWith('arn:')) return reference;
  const resource = reference.split(':').slice(5).join(':');
  return resource.startsWith('bot-alias/') ? resource : (resource.split('/').at(-1) ?? resource);
}

/**
 * Whether two references, each an id or an ARN, name the same resource. In two ARNs the kind (`queue`, `operating-hours`) is not
 * compared: AWS's own sample names hours as `…/flow/BasicHours`.
 */
export function sameResource(expected: string, actual: string): boolean {
  if (expected === '' || resourceId(expected) !== resourceId(actual)) return false;
  return (
    !(expected.startsWith('arn:') && actual.startsWith('arn:')) || owner(expected) === owner(actual)
  );
}

/** Account, region and instance of an ARN. */
const owner = (arn: string): string => arn.split('/').slice(0, 2).join('/');

/** Whether two references name the same function. One without a qualifier stands for every version of it. */
export function sameFunction(expected: string, actual: string): boolean {
  if (expected !== '' && expected === actual) return true;
  const [wanted, used] = [functionOf(expected), functionOf(actual)];
  if (wanted.account !== '' && used.account !== '' && wanted.account !== used.account) return false;
  if (wanted.name === '' || wanted.name !== used.name) return false;
  return wanted.qualifier === '' || wanted.qualifier === used.qualifier;
}

function functionOf(reference: string): { account: string; name: string; qualifier: string } {
  const parts = reference.split(':');
  const isArn = parts[0] === 'arn';
  const [name = '', qualifier = ''] = parts.slice(isArn ? 6 : 0);
  return { account: isArn ? parts.slice(0, 5).join(':') : '', name, qualifier };
}
