import type { LiveStore } from './live-ports.ts';

/** A live store, and whether anything in it was changed through it since that was asked last. */
export function notingChanges(store: LiveStore): { store: LiveStore; changed(): boolean } {
  let isChanged = false;
  const noted = async (change: Promise<boolean>) => {
    const done = await change;
    isChanged ||= done;
    return done;
  };
  const done = async (change: Promise<void>) => {
    await change;
    isChanged = true;
  };
  return {
    store: {
      items: () => store.items(),
      changeAgent: (id, change) => noted(store.changeAgent(id, change)),
      changeContact: (id, change) => noted(store.changeContact(id, change)),
      saveFigures: (figures) => done(store.saveFigures(figures)),
      forgetContact: (id) => done(store.forgetContact(id)),
    },
    changed() {
      const was = isChanged;
      isChanged = false;
      return was;
    },
  };
}
