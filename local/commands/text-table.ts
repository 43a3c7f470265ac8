/** Columns of text for a terminal: numbers to the right, everything else to the left. */
export function textTable(names: string[], rows: (string | number)[][]): string {
  const lines = [names, ...rows];
  const widths = names.map((_, column) =>
    Math.max(...lines.map((line) => String(line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const pad = (cell: string | number, width: number) =>
  typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
