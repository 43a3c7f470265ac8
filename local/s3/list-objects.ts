import type { ObjectStore, StoredObject } from './object-store.ts';

const mostKeys = 1000;

type Page = {
  objects: StoredObject[];
  commonPrefixes: string[];
  /** Where the next page begins; null on the last. */
  next: string | null;
};

/** The answer to ListObjectsV2: one page of a bucket, with prefix, delimiter, start-after and continuation. */
export async function listObjects(
  store: ObjectStore,
  bucket: string,
  query: URLSearchParams,
): Promise<string> {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const token = query.get('continuation-token');
  const after = token ? Buffer.from(token, 'base64url').toString() : query.get('start-after');
  const maxKeys = Math.min(Number(query.get('max-keys') ?? mostKeys), mostKeys);
  const found = await store.list(bucket, prefix);
  const page = onePage(found, { prefix, delimiter, after: after ?? '', maxKeys });
  return render(page, [
    element('Name', bucket),
    element('Prefix', prefix),
    element('Delimiter', delimiter),
    element('MaxKeys', String(maxKeys)),
    element('KeyCount', String(page.objects.length + page.commonPrefixes.length)),
  ]);
}

type PageQuery = { prefix: string; delimiter: string; after: string; maxKeys: number };

/** Keys that share the part up to the delimiter count as one, under their common prefix. */
function onePage(found: StoredObject[], { prefix, delimiter, after, maxKeys }: PageQuery): Page {
  const objects: StoredObject[] = [];
  const commonPrefixes = new Set<string>();
  let last = '';
  for (const object of found) {
    const common = commonPrefix(object.key, prefix, delimiter);
    const name = common ?? object.key;
    if (compare(name, after) <= 0 || (common !== null && commonPrefixes.has(common))) continue;
    if (objects.length + commonPrefixes.size === maxKeys)
      return { objects, commonPrefixes: [...commonPrefixes], next: last };
    if (common === null) objects.push(object);
    else commonPrefixes.add(common);
    last = name;
  }
  return { objects, commonPrefixes: [...commonPrefixes], next: null };
}

function commonPrefix(key: string, prefix: string, delimiter: string): string | null {
  if (delimiter === '') return null;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? null : key.slice(0, end + delimiter.length);
}

const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

function render({ objects, commonPrefixes, next }: Page, head: string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    ...head,
    element('IsTruncated', String(next !== null)),
    next === null ? '' : element('NextContinuationToken', Buffer.from(next).toString('base64url')),
    ...objects.map(
      ({ key, lastModified, etag, size }) =>
        `<Contents>${element('Key', key)}${element('LastModified', lastModified)}` +
        `${element('ETag', `"${etag}"`)}${element('Size', String(size))}` +
        `${element('StorageClass', 'STANDARD')}</Contents>`,
    ),
    ...commonPrefixes.map((name) => `<CommonPrefixes>${element('Prefix', name)}</CommonPrefixes>`),
    '</ListBucketResult>',
  ].join('');
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An XML element with its text escaped. */
export const element = (name: string, text: string) =>
  `<${name}>${text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign)}</${name}>`;
