import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import type { Language } from '../../core/languages.ts';
import { moduleIn } from './flow-name.ts';
import type { Blocks } from './joined.ts';

/** Notes that a callback is offered, so that whoever declined it, or could have none, is not asked again on the way out. */
export const noteOffer = (next: string) =>
  setAttributes({ callbackOffered: 'yes' }, { next, failed: next });

/**
 * A callback in the place of what can't be had, unless one was offered in this call; `next` where none comes of it. Starts at `was a
 * callback offered`, and needs `hang up`.
 */
export const offerOnce = (language: Language, next: string): Blocks => ({
  'was a callback offered': compare('$.Attributes.callbackOffered', {
    when: { yes: next },
    otherwise: 'note the offer',
  }),
  'note the offer': noteOffer('offer a callback instead'),
  'offer a callback instead': callModule(moduleIn('offer-callback', language), {
    results: { promised: 'hang up', declined: next, open: 'hang up', none: next },
    next,
    failed: next,
  }),
});
