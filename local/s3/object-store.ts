import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type StoredObject = {
  key: string;
  /** MD5 of the content in hexadecimal, as S3 gives for objects put in one part. */
  etag: string;
  size: number;
  lastModified: string;
  /** Content-Type, x-amz-meta-* and the like, given back as they came. */
  headers: Record<string, string>;
};

export type ObjectStore = ReturnType<typeof objectStore>;

/**
 * Buckets as folders. Each part of a key is encoded, the last one ends in `$`, which no encoded part holds: so `a`
 * and `a/b` can stand side by side, and no key reaches outside its bucket.
 */
export function objectStore(directory: string) {
  const bucketPath = (bucket: string) => join(directory, encodePart(bucket));
  const contentPath = (bucket: string, key: string) =>
    join(bucketPath(bucket), `${key.split('/').map(encodePart).join('/')}$`);

  return {
    createBucket: async (bucket: string) => {
      await mkdir(bucketPath(bucket), { recursive: true });
    },

    hasBucket: async (bucket: string) => (await namesIn(bucketPath(bucket))) !== null,

    put: async (bucket: string, key: string, content: Buffer, headers: Record<string, string>) => {
      const file = contentPath(bucket, key);
      const stored: StoredObject = {
        key,
        etag: createHash('md5').update(content).digest('hex'),
        size: content.length,
        lastModified: new Date().toISOString(),
        headers,
      };
      await mkdir(dirname(file), { recursive: true });
      await replaceFile(file, content);
      await replaceFile(`${file}.json`, JSON.stringify(stored));
      return stored;
    },

    describe: (bucket: string, key: string) => readStored(`${contentPath(bucket, key)}.json`),
    read: (bucket: string, key: string) => readFile(contentPath(bucket, key)),

    delete: async (bucket: string, key: string) => {
      await rm(`${contentPath(bucket, key)}.json`, { force: true });
      await rm(contentPath(bucket, key), { force: true });
    },

    /** Every object whose key begins with the prefix, in the byte order of keys. */
    list: async (bucket: string, prefix: string) => {
      const found = await walk(bucketPath(bucket));
      return found
        .filter(({ key }) => key.startsWith(prefix))
        .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
    },
  };
}

/** `.` and an empty part would mean something to the file system. */
const encodePart = (part: string) =>
  part === '' ? '%' : encodeURIComponent(part).replace(/^\./, '%2E');

/** A reader sees the old file or the new one, never half of it. */
async function replaceFile(file: string, content: Buffer | string) {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

async function readStored(file: string): Promise<StoredObject | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredObject;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function walk(folder: string): Promise<StoredObject[]> {
  const entries = (await namesIn(folder)) ?? [];
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory()) return walk(join(folder, entry.name));
      if (!entry.name.endsWith('$.json')) return [];
      const stored = await readStored(join(folder, entry.name));
      return stored ? [stored] : [];
    }),
  );
  return found.flat();
}

async function namesIn(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

const isAbsent = (error: unknown) =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
