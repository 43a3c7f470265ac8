export function buildFunctions(options?: { ifStale?: boolean }): Promise<void>;
export function functionNames(): string[];
