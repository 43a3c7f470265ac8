/** Conflicts with other writers in a row; so many in earnest is a defect. */
const mostConflicts = 20;

/** Runs a read, decide and conditional write until it isn't disturbed by another writer (`conflict`). */
export async function again<Value>(once: () => Promise<Value | typeof conflict>): Promise<Value> {
  for (let turn = 0; turn < mostConflicts; turn++) {
    const value = await once();
    if (value !== conflict) return value;
  }
  throw new Error(`${mostConflicts} conflicting writes in a row`);
}

/** Another writer was first, or more is to be done: read again and decide anew. */
export const conflict = Symbol('conflict');
