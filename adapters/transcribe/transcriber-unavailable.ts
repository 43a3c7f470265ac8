/** Transcribe, or the bucket that its output lies in, could not do it now: try again later. */
export class TranscriberUnavailable extends Error {
  override name = 'TranscriberUnavailable';
}

/** Gives a failed request this module's name. */
export const unavailable = (cause: unknown): never => {
  const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  throw new TranscriberUnavailable(message, { cause });
};
