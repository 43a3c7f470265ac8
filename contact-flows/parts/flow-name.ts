import { type ResourceReference, resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';

/** Flows that exist once for each language. */
export type SpokenFlow =
  | 'main-menu'
  | 'route'
  | 'closed'
  | 'voicemail'
  | 'queue'
  | 'hold'
  | 'customer-whisper'
  | 'survey'
  | 'callback'
  | 'error';

/** Modules that exist once for each language. */
export type SpokenModule =
  | 'prepare'
  | 'identify'
  | 'offer-callback'
  | 'order-status'
  | 'reset-request';

/** The name of a flow or module in one language: `queue-ro`. */
export const flowName = (flow: SpokenFlow | SpokenModule, language: Language): string =>
  `${flow}-${language}`;

/** A flow of one language, for a block that goes there. */
export const flowIn = (flow: SpokenFlow, language: Language): ResourceReference<'flow'> =>
  resource('flow', flowName(flow, language));

/** A module of one language, for a block that calls it. */
export const moduleIn = (module: SpokenModule, language: Language): ResourceReference<'module'> =>
  resource('module', flowName(module, language));
