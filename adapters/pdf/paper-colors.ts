/** Colours of the dashboard's light theme (Cloudscape's palettes); a series is drawn wide and light first, then narrow and dark. */
export const paperColors = {
  paper: '#ffffff',
  text: '#0f141a',
  quiet: '#424650',
  grid: '#dedee3',
  divider: '#c6c6cd',
  shade: '#f6f6f9',
  target: '#656871',
  series: [
    { fill: '#d9e2f9', stroke: '#688ae8' },
    { fill: '#c33d69', stroke: '#c33d69' },
  ],
} as const;
