const lambdaAllowsHours = 7 * 24;
const reserveHours = 12;

/**
 * Hours after which Lambda stops retrying a record and keeps its batch in the failure bucket. Half a day before
 * the stream forgets it: an expired record would be gone without a trace, a kept one can be put back.
 */
export function maxRecordAgeHours(streamHours: number): number {
  return Math.min(streamHours - reserveHours, lambdaAllowsHours);
}
