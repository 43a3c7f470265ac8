export function budgetOf(name: string): number;
