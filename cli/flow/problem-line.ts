/** A problem as one line: where, what, and what to do. The place is not told twice. */
export function problemLine({
  path,
  message,
  fix,
}: {
  path: string;
  message: string;
  fix: string;
}): string {
  const told = path === '' || message.startsWith(path) || message.includes(`at ${path}`);
  const place = told ? '' : `${path}: `;
  return `${place}${message} ${fix}`.replace(/\s+/g, ' ');
}
