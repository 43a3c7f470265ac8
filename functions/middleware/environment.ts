/** A required environment variable of a function or command; throws naming it when it is missing. */
export function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`environment variable ${name} is not set`);
  return value;
}
