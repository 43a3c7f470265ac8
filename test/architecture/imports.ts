import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Every TypeScript file of a room, as a path from the root. */
export const filesOf = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

export type Import = { file: string; target: string; isPackage: boolean };

const specifier =
  /^(?:import|export)\s+(?:type\s+)?(?:(?:[\w$*\s,]|\{[^}]*\})+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports, types too: a path from the root, or a package's name. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(specifier)].map((match) => {
    const name = (match[1] ?? match[2]) as string;
    const isPackage = !name.startsWith('.');
    const target = isPackage ? name : relative(root, resolve(root, dirname(file), name));
    return { file, target, isPackage };
  });
}

/** One import cycle among files, or null. */
export function cycleAmong(files: string[]): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const { target, isPackage } of importsOf(file)) {
      if (isPackage || !files.includes(target)) continue;
      const cycle = visit(target, [...path, file]);
      if (cycle) return cycle;
    }
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
