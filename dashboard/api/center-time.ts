let aheadMs = 0;

/** Takes the clock of the API from one of its answers. */
export function hearTime({ headers }: Response): void {
  const atMs = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(atMs)) aheadMs = atMs - Date.now();
}

/** The center's time in epoch seconds, right to a second or two: the API's last answer tells how far this machine's clock is off. */
export const centerNow = (): number => (Date.now() + aheadMs) / 1000;
