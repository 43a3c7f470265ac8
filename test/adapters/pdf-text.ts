import { inflateSync } from 'node:zlib';

/** What the text of a PDF says: glyphs of each font by its own map to Unicode. */
export function pdfText(pdf: Uint8Array): string {
  const streams = streamsOf(pdf);
  const maps = streams
    .filter((one) => one.includes('beginbfrange'))
    .map((one) => [...(/\[([^\]]*)\]/.exec(one)?.[1] ?? '').matchAll(/<([0-9a-f ]+)>/g)])
    .map((glyphs) =>
      glyphs.map(([, hex = '']) =>
        String.fromCharCode(...hex.split(' ').map((unit) => Number.parseInt(unit, 16))),
      ),
    );
  const shown = streams.flatMap((one) => [...one.matchAll(/\[([^\]]*)\] TJ/g)]);
  return maps
    .flatMap((map) =>
      shown.map(([, run = '']) =>
        [...run.matchAll(/<([0-9a-f]+)>/g)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((glyph) => map[Number.parseInt(glyph, 16)] ?? '')
          .join(''),
      ),
    )
    .join('');
}

function streamsOf(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf).toString('latin1');
  return [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
}
