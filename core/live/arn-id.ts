/** `…/queue/1234` → `1234`, a bare id as it is; empty when there is none. */
export const arnId = (arn: string | null | undefined): string =>
  arn ? arn.slice(arn.lastIndexOf('/') + 1) : '';
