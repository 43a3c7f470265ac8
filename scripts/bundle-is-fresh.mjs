import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';

/** Whether a bundle is newer than the lock file and every source in the folders from which it was made. */
export function bundleIsFresh(bundle, folders) {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  const newer = (path) => statSync(path).mtimeMs >= built;
  if (newer(join(repositoryRoot, 'package-lock.json'))) return false;
  return !folders.some((folder) => isNewer(join(repositoryRoot, folder), newer));
}

/** A folder counts too: its time changes when a file in it is added or removed. */
function isNewer(folder, newer) {
  if (!existsSync(folder)) return false;
  return (
    newer(folder) ||
    readdirSync(folder, { withFileTypes: true }).some((entry) =>
      entry.isDirectory()
        ? isNewer(join(folder, entry.name), newer)
        : newer(join(folder, entry.name)),
    )
  );
}
