const utc = (ms: number) => new Date(ms).toISOString();

/** Where recordings of automated interactions of a day (UTC) lie. */
export const recordingFolder = (ms: number): string =>
  `CallRecordings/ivr/${utc(ms).slice(0, 10).replaceAll('-', '/')}/`;

/** The key of a contact's recording, `…/<contact id>_20261122T08:30_UTC.wav`, as Connect writes it. */
export const recordingKey = (contactId: string, ms: number): string =>
  `${recordingFolder(ms)}${contactId}_${utc(ms).slice(0, 16).replaceAll('-', '')}_UTC.wav`;
