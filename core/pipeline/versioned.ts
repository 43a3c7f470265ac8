/** A stored value; its version is 1 when written first, one more with each change. */
export interface Versioned<Value> {
  value: Value;
  version: number;
}
