/**
 * Where contacts are after whom no block came, though theirs doesn't end the flow: connected to an agent out of it, still
 * here (their contact isn't over: it waits, or an agent has it now), or gone without an agent.
 */
export const whereabouts = ['connected', 'here', 'left'] as const;
export type Whereabouts = (typeof whereabouts)[number];
