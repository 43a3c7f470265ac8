/** Words that each language uses all the time and the others hardly ever. */
const common: Record<string, string> = {
  en: 'the and is are you your my to of for please call hello thank thanks have has with this that me it i will would can order',
  es: 'el los las y es usted mi su por para favor llame llámeme hola gracias tengo con este esta que me lo yo puede pedido mañana buenos',
  it: 'il gli e è lei mio suo per favore chiami mi richiami ciao grazie ho con questo questa che io può ordine domani buongiorno sono della',
  ro: 'și este sunt dumneavoastră meu pentru vă rog sunați sunați-mă bună mulțumesc am cu acest această că eu poate comanda mâine ziua nu',
};
const listed = Object.fromEntries(
  Object.entries(common).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Which of these languages (`es-ES`) words are most likely of; the first where nothing tells. As Transcribe does, it takes the nearest. */
export function languageOfWords(text: string, options: readonly string[]): string {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const score = (option: string) =>
    words.filter((word) => listed[option.slice(0, 2)]?.has(word)).length;
  const [first = 'en-US'] = options;
  return options.reduce((best, option) => (score(option) > score(best) ? option : best), first);
}
