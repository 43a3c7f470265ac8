import { type FSWatcher, watch } from 'node:fs';
import { CommandError, type Terminal } from '../command.ts';

/** Editors write a file in several steps; one run is enough for them. */
const restMs = 100;

/** Calls `again` after changes in the folders, until the person interrupts. What can't be read meanwhile is told and waited out. */
export async function watchFolders(
  folders: readonly string[],
  again: () => Promise<unknown>,
  terminal: Terminal,
): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => run(again, terminal), restMs);
  };
  const watchers = folders.map((folder) => watched(folder, changed, terminal));
  terminal.err(`watching ${folders.join(', ')}; Ctrl-C ends\n`);
  await terminal.interrupted();
  clearTimeout(waiting);
  for (const watcher of watchers) watcher.close();
}

function watched(folder: string, changed: () => void, terminal: Terminal): FSWatcher {
  const watcher = watch(folder, changed);
  watcher.on('error', (error) => terminal.err(`${folder}: ${error.message}\n`));
  return watcher;
}

async function run(again: () => Promise<unknown>, terminal: Terminal): Promise<void> {
  terminal.out('\n');
  try {
    await again();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.err(`centralita: ${error.message}\n`);
  }
}
