/** Everything a reference may be known by, most exact first: itself, then what its ARN ends in. */
export function namesOf(reference: string): string[] {
  const [whole, ...shorter] = exactNames(reference);
  return [whole as string, ...shorter, ...shorter.flatMap(looserNames), ...looserNames(reference)];
}

/** The names under which a key answers: a qualifier or a bot's alias that it has must be asked for. */
export function exactNames(key: string): string[] {
  if (!key.includes(':')) return [key];
  const lambda = /(?:^|:)function:([^:]+(?::[^:]+)?)$/.exec(key)?.[1];
  if (lambda !== undefined) return [key, lambda];
  const bot = /:bot-alias\/([^/]+\/[^/]+)$/.exec(key)?.[1];
  if (bot !== undefined) return [key, bot];
  return key.startsWith('arn:') ? [key, key.slice(key.lastIndexOf('/') + 1)] : [key];
}

/** Without a Lambda's qualifier, a view's version or a bot's alias. */
function looserNames(name: string): string[] {
  const bare = /^([^:/]+)[:/][^:/]+$/.exec(name)?.[1];
  return bare === undefined ? [] : [bare];
}
