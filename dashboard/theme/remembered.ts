/** A preference kept in this browser; null when none is or storage is closed to us. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`centralita.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`centralita.${name}`, value);
  } catch {
    // Private windows may forbid storage; the choice then lasts as long as the page.
  }
}
