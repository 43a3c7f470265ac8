export function buildFunctions(options?: { ifStale?: boolean }): Promise<void>;
