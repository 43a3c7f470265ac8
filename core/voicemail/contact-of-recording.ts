/**
 * The contact of a recording of an automated interaction, by the object's key as Connect writes it
 * (`…/CallRecordings/ivr/2026/11/22/<contact id>_20261122T08:30_UTC.wav`); null for any other object, such as what agent and
 * customer said later in the same call.
 */
export function contactOfRecording(key: string): string | null {
  const found = /(?:^|\/)CallRecordings\/ivr\/(?:.*\/)?([0-9a-f-]{36})_[^/]*\.wav$/i.exec(key);
  return found?.[1] ?? null;
}
