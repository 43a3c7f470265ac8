/** The browser's own form of a language (`en-GB` for `en`), for dates and numbers as its user writes them. */
export const regionalLocale = (language: string, browser: readonly string[]): string =>
  browser.find((locale) => locale.split('-')[0]?.toLowerCase() === language) ?? language;
