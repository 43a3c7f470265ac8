/** The database could not do it now (throttled, timed out, unreachable): try again later. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The database will never take this item (too large, malformed): trying again is of no use. */
export class ItemRefused extends Error {
  override name = 'ItemRefused';
}

const isConditionFailure = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ValidationException' ||
    error.name === 'ItemCollectionSizeLimitExceededException');

/** Sends a conditional write: true when it was done, false when its condition did not hold. */
export async function conditionally(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw named(error);
  }
}

/** Sends a request and gives its failure one of this module's names. */
export async function sent<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    throw named(error);
  }
}

function named(error: unknown): Error {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return isRefusal(error)
    ? new ItemRefused(message, { cause: error })
    : new StoreUnavailable(message, { cause: error });
}
