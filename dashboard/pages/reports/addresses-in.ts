/** E-mail addresses as people write several: by lines, commas or spaces. */
export const addressesIn = (text: string): string[] =>
  text.split(/[\s,;]+/).filter((address) => address !== '');
