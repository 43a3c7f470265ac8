import type { CatalogueKind, CellRow, Reader } from '../../../core/pipeline/reader.ts';

type Entry = { id: string; name: string; version?: string };

/** A reader of what a test writes down; anything else that is asked of it fails. */
export function memoryReader(given: {
  cells?: CellRow[];
  catalogue?: Partial<Record<CatalogueKind, Entry[]>>;
  contacts?: Reader['contacts'];
}): Reader {
  const unexpected = (): never => {
    throw new Error('the test gave nothing to read here');
  };
  return {
    cells: async ({ from, to }) => (given.cells ?? []).filter(({ at }) => at >= from && at <= to),
    catalogue: async (kind) => given.catalogue?.[kind] ?? [],
    contacts: given.contacts ?? unexpected,
    contact: unexpected,
    end: unexpected,
    contactsNamed: unexpected,
    foldedAt: unexpected,
  };
}
