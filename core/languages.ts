/** Languages that prompts, dashboards and flows speak. */
export const languages = ['en', 'es', 'it', 'ro'] as const;
export type Language = (typeof languages)[number];
