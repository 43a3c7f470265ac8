import * as z from 'zod';

/** A page as somebody has set it, under a name. */
export const savedView = z.object({
  name: z.string().trim().min(1, 'name the view').max(80, 'write at most 80 characters'),
  /** The page's path and query, as its address has it. */
  address: z
    .string()
    .max(4000)
    .regex(/^\/(?!\/)/, 'write a path of this site'),
  /** Everybody sees it, not only who saved it. */
  shared: z.boolean().default(false),
});
export type SavedView = z.output<typeof savedView>;

export const savedViewRow = savedView.extend({ id: z.string(), by: z.string() });
/** The caller's own and those for all, each by name. */
export const savedViewList = z.object({ views: z.array(savedViewRow) });
export type SavedViewRow = z.output<typeof savedViewRow>;
export type SavedViewList = z.output<typeof savedViewList>;

/** As it is kept: with who saved it. */
export type KeptView = SavedView & { by: string };
export const removedKept = z.object({ id: z.string() });
