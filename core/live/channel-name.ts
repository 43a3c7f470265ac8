/** Agent events say `TASKS`, some contact events `Voice`; contact records and figures `TASK` and `VOICE`. */
export function channelName(spelled: string | null | undefined): string {
  const name = (spelled ?? '').toUpperCase();
  return name === 'TASKS' ? 'TASK' : name;
}
