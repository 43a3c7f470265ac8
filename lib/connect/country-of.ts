/** Countries by calling code, as `PhoneNumber` wants them; the longest code that fits is meant. */
const countries: Record<string, string> = {
  '1': 'US',
  '30': 'GR',
  '31': 'NL',
  '32': 'BE',
  '33': 'FR',
  '34': 'ES',
  '351': 'PT',
  '352': 'LU',
  '353': 'IE',
  '359': 'BG',
  '36': 'HU',
  '39': 'IT',
  '40': 'RO',
  '41': 'CH',
  '420': 'CZ',
  '43': 'AT',
  '44': 'GB',
  '45': 'DK',
  '46': 'SE',
  '47': 'NO',
  '48': 'PL',
  '49': 'DE',
  '52': 'MX',
  '54': 'AR',
  '55': 'BR',
  '56': 'CL',
  '57': 'CO',
  '61': 'AU',
  '64': 'NZ',
};

/** The country of a number in E.164. Throws where the table has none: a number can't be claimed without. */
export function countryOf(number: string): string {
  const codes = Object.keys(countries).filter((code) => number.startsWith(`+${code}`));
  const code = codes.sort((left, right) => right.length - left.length)[0];
  if (code === undefined)
    throw new Error(`${number} has a calling code that lib/connect/country-of.ts lacks: add it`);
  return countries[code] as string;
}
