import type { journeys } from './en.ts';

/** Every key of the English words of stories, self-service, surveys and callbacks. */
export type JourneyWords = Record<keyof typeof journeys, string>;
