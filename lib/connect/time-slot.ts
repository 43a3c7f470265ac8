/** A time of day as Connect writes it: hours from 0 to 23, so midnight at the end of a day is 00:00. */
export function timeSlot(clock: string): { hours: number; minutes: number } {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { hours: hours % 24, minutes };
}
