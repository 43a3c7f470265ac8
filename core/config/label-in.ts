/** By language. */
export type Label = Readonly<Record<string, string>>;

/** What people read of a word: its label in the first of these languages that it has one in, else the word itself. */
export function labelIn(
  word: string,
  label: Label | undefined,
  languages: readonly string[],
): string {
  const spoken = languages.find((language) => label?.[language] !== undefined);
  return (spoken !== undefined && label?.[spoken]) || word;
}
