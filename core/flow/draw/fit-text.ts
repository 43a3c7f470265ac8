/** Chinese, Japanese, Korean, full-width forms and emoji take the room of two letters. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3fffd}]/u;

const capital = /[\p{Lu}mwMW@%]/u;

const widthOf = (character: string): number =>
  wide.test(character) ? 2 : capital.test(character) ? 1.25 : 1;

/** The text in at most `lines` lines of `width` letters, cut at blanks where that is possible; an ellipsis ends what was cut off. */
export function fitText(text: string, width: number, lines = 1): string[] {
  const fitted: string[] = [];
  let rest = [...text];
  while (rest.length > 0 && fitted.length < lines) {
    const isLast = fitted.length === lines - 1;
    const end = isLast ? lastEnd(rest, width) : breakAt(rest, width);
    const isCut = isLast && end < rest.length;
    fitted.push(`${rest.slice(0, end).join('').trim()}${isCut ? '…' : ''}`);
    rest = [...rest.slice(end).join('').trimStart()];
  }
  return fitted;
}

/** How many characters fit. */
function roomFor(characters: readonly string[], width: number): number {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += widthOf(character);
    return used > width;
  });
  return end === -1 ? characters.length : end;
}

const lastEnd = (characters: readonly string[], width: number): number =>
  roomFor(characters, width) === characters.length
    ? characters.length
    : roomFor(characters, width - 1);

/** The last blank in the line unless it comes so early that half the line would stay empty. */
function breakAt(characters: readonly string[], width: number): number {
  const end = roomFor(characters, width);
  if (end === characters.length) return end;
  const blank = characters.slice(0, end + 1).lastIndexOf(' ');
  return blank > width / 2 ? blank : Math.max(end, 1);
}
