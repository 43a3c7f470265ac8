/** Amazon Connect could not do it now, or not as it is set up: try again later. */
export class ConnectUnavailable extends Error {
  override name = 'ConnectUnavailable';

  constructor(cause: unknown) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : 'failed', { cause });
  }
}
