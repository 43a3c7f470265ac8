import { compare } from '../../core/flow/build/blocks/compare.ts';
import { hours } from '../../core/flow/build/blocks/hours.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { closureWords } from './closure-words.ts';
import { emergencyOfQueue } from './emergency-words.ts';
import type { Blocks } from './joined.ts';

/**
 * Whether the working queue is open today and now, its emergency message said on the way; why it is closed was said at `closed`. An
 * emergency goes by the hours alone, no closure. Starts at `check for closures`.
 */
export const openNow = (
  center: Center,
  language: Language,
  to: { open: string; closed: string },
): Blocks => ({
  'check for closures': lambda(resource('lambda', 'check-closure'), {
    input: { queue: '$.Queue.Name' },
    next: 'is there an emergency',
    failed: 'check hours',
  }),
  ...emergencyOfQueue('is it closed'),
  'is it closed': compare('$.External.closed', {
    when: { yes: 'does a closure count' },
    otherwise: 'check hours',
  }),
  'does a closure count': compare('$.Attributes.topic', {
    when: { emergency: 'check hours' },
    otherwise: 'has it words',
  }),
  ...closureWords(center, language, to.closed),
  'check hours': hours({ open: to.open, closed: 'say it is closed', failed: to.open }),
});
