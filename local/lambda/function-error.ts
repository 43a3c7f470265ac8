/** A function threw, timed out or its environment ended: what Lambda reports as FunctionError. */
export class FunctionError extends Error {
  override name = 'FunctionError';
  readonly errorType: string;

  constructor(functionName: string, errorType: string, message: string, trace: string[] = []) {
    super(`${functionName}: ${errorType}: ${message}`);
    this.errorType = errorType;
    if (trace.length > 0) this.stack = trace.join('\n');
  }
}
