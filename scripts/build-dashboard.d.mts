export function buildDashboard(options?: { ifStale?: boolean }): Promise<void>;
