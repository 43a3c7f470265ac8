import { addDays, type Day } from '../core/time/zone.ts';

/** What to tell after a stop that was not clean. */
export function uncleanStopNotice(today: Day, options: { directory?: string } = {}): string {
  const where = options.directory === undefined ? '' : ` --directory ${options.directory}`;
  const command = `npm run audit -- --from ${addDays(today, -1)} --to ${today} --repair${where}`;
  return (
    'The product was not stopped cleanly, so figures may lack some contacts. ' +
    `\`${command}\` mends them (also for the days of an import or of history that was under way).`
  );
}
