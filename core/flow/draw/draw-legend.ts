import type { Action } from '../document/flow.ts';
import { blockKind, type Category } from './block-kind.ts';
import type { Overlay } from './draw-options.ts';
import { element } from './xml.ts';

const categoryNames: { [category in Category]: string } = {
  says: 'says',
  asks: 'asks',
  decides: 'decides',
  'looks-up': 'looks up',
  sets: 'sets',
  routes: 'routes',
  ends: 'ends',
};

interface Item {
  sign: string;
  text: string;
}

const line = (state: string, text: string, width?: number): Item => ({
  sign: element('path', { class: `edge ${state}`, d: 'M0 0H22', 'stroke-width': width }),
  text,
});

const lines: { [kind in Overlay['kind'] | 'none']: Item[] } = {
  none: [line('', 'branch'), line('error', 'error branch')],
  coverage: [line('hit', 'tried'), line('missed', 'never tried')],
  traffic: [line('taken', 'contacts, as wide as they are many', 5), line('idle', 'none')],
  ways: [line('taken', 'contacts', 5), line('erred', 'errors', 5), line('idle', 'none')],
};

const signRoom = 28;
const letterWidth = 6;
const itemGap = 18;
const lineHeight = 18;

/** What colours and lines mean, in lines of at most `width` pixels, and the height that they take. */
export function drawLegend(
  actions: Iterable<Action>,
  overlay: Overlay | undefined,
  width: number,
): { svg: string; height: number } {
  const used = new Set([...actions].map(({ Type }) => blockKind(Type).category));
  const categories = Object.entries(categoryNames).filter(([name]) => used.has(name as Category));
  const items = [...categories.map(categoryItem), ...lines[overlay?.kind ?? 'none']];
  let x = 0;
  let y = 0;
  const drawn = items.map(({ sign, text }) => {
    const room = signRoom + text.length * letterWidth + itemGap;
    if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight];
    const at = `translate(${x} ${y})`;
    x += room;
    return element(
      'g',
      { transform: at },
      sign,
      element('text', { class: 'quiet', x: signRoom, y: 4 }, text),
    );
  });
  return { svg: drawn.join(''), height: y + lineHeight };
}

const categoryItem = ([category, text]: [string, string]): Item => ({
  sign: element('rect', { class: `fill-${category}`, x: 10, y: -6, width: 12, height: 12, rx: 2 }),
  text,
});
