/** `auto` follows the reader's own setting, `inherited` the `color-scheme` of the page that holds the drawing. */
export type Theme = 'auto' | 'light' | 'dark' | 'inherited';

const light =
  '--paper:#ffffff;--box:#ffffff;--ink:#16191f;--quiet:#5f6b7a;--line:#aab7b8;--edge:#5f6b7a;--faint:#b6bec9;' +
  '--says:#0972d3;--asks:#8456ce;--decides:#c75d00;--looks-up:#067f68;--sets:#7d8998;--routes:#c33d69;--ends:#414d5c;' +
  '--hit:#1d8102;--missed:#d91515;--warning:#9a6700';

const dark =
  '--paper:#0f1b2a;--box:#192534;--ink:#e9ebed;--quiet:#a6b3c2;--line:#4f5f70;--edge:#9ba7b6;--faint:#566374;' +
  '--says:#539fe5;--asks:#bea1f0;--decides:#f2963a;--looks-up:#3fc9ab;--sets:#8d99a8;--routes:#f07aa0;--ends:#d1d5db;' +
  '--hit:#6aaf35;--missed:#ff6b66;--warning:#e0b43c';

const pairs = (colours: string) => colours.split(';').map((one) => one.split(':'));
/** Both colours of each name, for the page to choose from. */
const either = pairs(light)
  .map(([name, colour], index) => `${name}:light-dark(${colour},${pairs(dark)[index]?.[1]})`)
  .join(';');

const categories = ['says', 'asks', 'decides', 'looks-up', 'sets', 'routes', 'ends'] as const;

const rules = [
  '.flow{font-family:system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;font-size:11px}',
  '.flow text{fill:var(--ink)}',
  '.flow .paper{fill:var(--paper)}',
  '.flow .heading{font-size:16px;font-weight:700}',
  '.flow .name{font-size:12.5px;font-weight:600}',
  '.flow .quiet,.flow .row text{fill:var(--quiet)}',
  '.flow .box{fill:var(--box);stroke:var(--line)}',
  '.flow .rule{stroke:var(--line);stroke-opacity:.5}',
  '.flow .port,.flow .arrow{fill:var(--edge)}',
  '.flow .end{fill:var(--paper);stroke:var(--ends);stroke-width:1.5}',
  '.flow .end-core{fill:var(--ends)}',
  '.flow .unreachable{opacity:.6}',
  '.flow .edge{fill:none;stroke:var(--edge)}',
  '.flow .edge.error{stroke:var(--faint);stroke-dasharray:5 4}',
  '.flow .edge.idle{stroke:var(--faint);stroke-dasharray:1 4}',
  '.flow .edge.taken{stroke:var(--says);stroke-opacity:.7;stroke-dasharray:none}',
  '.flow .edge.erred{stroke:var(--missed);stroke-opacity:.8;stroke-dasharray:none}',
  '.flow .edge.hit{stroke:var(--hit);stroke-dasharray:none}',
  '.flow .edge.missed{stroke:var(--missed);stroke-dasharray:5 4}',
  '.flow .box.missed{stroke:var(--missed);stroke-dasharray:5 4}',
  '.flow .box.hit{stroke:var(--hit)}',
  '.flow text.hit,.flow .row text.hit{fill:var(--hit)}',
  '.flow text.erred,.flow .row text.erred{fill:var(--missed);font-weight:600}',
  '.flow text.missed,.flow .row text.missed{fill:var(--missed)}',
  '.flow text.taken,.flow .row text.taken{fill:var(--ink);font-weight:600}',
  '.flow .nowhere{stroke:var(--missed);stroke-width:1.6}',
  '.flow .badge circle{stroke:var(--paper);stroke-width:1.5}',
  '.flow .badge text{fill:var(--paper);font-weight:700;text-anchor:middle}',
  '.flow .badge.error circle{fill:var(--missed)}',
  '.flow .badge.warning circle{fill:var(--warning)}',
  '.flow .badge.note circle{fill:var(--says)}',
  '.flow .last{text-anchor:end}',
  ...categories.map((category) => `.flow .fill-${category}{fill:var(--${category})}`),
];

/** The drawing's style sheet. All rules are below `.flow`, so that a page that holds the drawing isn't touched. */
export function svgStyle(theme: Theme): string {
  if (theme === 'inherited') return `.flow{${either}}${rules.join('')}`;
  const colours = `.flow{${theme === 'dark' ? dark : light}}`;
  const other = theme === 'auto' ? `@media (prefers-color-scheme:dark){.flow{${dark}}}` : '';
  return `${colours}${other}${rules.join('')}`;
}
