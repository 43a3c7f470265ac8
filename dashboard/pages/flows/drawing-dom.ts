import type { Place } from './place.ts';

/** Lets the keyboard reach each block of a drawing; its title, which has all that stands in it, is its name. */
export function makeReachable(paper: Element): void {
  paper.querySelector('svg')?.setAttribute('role', 'group');
  for (const block of paper.querySelectorAll('g.block')) {
    block.setAttribute('tabindex', '0');
    block.setAttribute('role', 'button');
  }
}

/** So many times its own size; as wide as its paper for null. */
export function sizeDrawing(paper: Element, scale: number | null): void {
  const svg = paper.querySelector('svg');
  if (!svg) return;
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  svg.setAttribute('width', scale === null ? '100%' : String(width * scale));
  if (scale === null) svg.removeAttribute('height');
  else svg.setAttribute('height', String(height * scale));
}

/** Marks what is chosen. */
export function markChosen(paper: Element, place: Place | null): void {
  for (const marked of paper.querySelectorAll('.chosen')) marked.classList.remove('chosen');
  if (place === null) return;
  for (const part of paper.querySelectorAll(`[data-block="${CSS.escape(place.block)}"]`)) {
    const branch = part.getAttribute('data-branch');
    if (branch === null || branch === place.branch) part.classList.add('chosen');
  }
}
