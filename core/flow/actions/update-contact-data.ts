import { error, next, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { defineAction } from './definition.ts';
import { isTrue, plainText, wrongValue } from './parameter-value.ts';
import { resolvedParameters } from './service.ts';
import { stopped } from './stopped.ts';
import { voiceIdEnded } from './voice-id-ended.ts';

/** Fields that paths read under the same name. */
const readable = ['Name', 'Description', 'LanguageCode', 'CustomerId'] as const;
const fields = [...readable, 'WisdomSessionArn'] as const;
/** More would not fit a contact (32 KB of attributes). */
const longestText = 32_768;
const voiceIdSwitches = [
  'IsVoiceIdStreamingEnabled',
  'IsVoiceAuthenticationEnabled',
  'IsFraudDetectionEnabled',
] as const;

export const updateContactData = defineAction({
  type: 'UpdateContactData',
  block: 'Set contact attributes',
  category: 'sets',
  parameters: {
    Name: { kind: 'text', accepts: 'embedded' },
    Description: { kind: 'text', accepts: 'embedded' },
    LanguageCode: { kind: 'text', accepts: 'embedded' },
    CustomerId: { kind: 'text', accepts: 'embedded' },
    WisdomSessionArn: { kind: 'text', accepts: 'embedded' },
    IsVoiceIdStreamingEnabled: { kind: 'boolean', accepts: 'static' },
    IsVoiceAuthenticationEnabled: { kind: 'boolean', accepts: 'static' },
    IsFraudDetectionEnabled: { kind: 'boolean', accepts: 'static' },
    VoiceAuthenticationThreshold: { kind: 'integer', min: 0, max: 100 },
    VoiceAuthenticationResponseTime: { kind: 'integer', min: 5, max: 10 },
    FraudDetectionThreshold: { kind: 'integer', min: 0, max: 100 },
    TargetContact: { kind: 'choice', values: ['Current', 'Related'], accepts: 'static' },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const refused = refusal(running);
    if (refused) return refused;
    const related = plainText(running.value('TargetContact')) === 'Related';
    for (const name of related ? [] : readable)
      if (running.has(name)) running.set(name, running.text(name));
    running.apply(resolvedParameters(running));
    return next;
  },
});

/** Why nothing of the block is done; null when all of it can be. */
function refusal(running: Running): Outcome | null {
  if (running.has('References'))
    return stopped(running, 'unsupported-action', 'Connect takes no References in this block.');
  if (voiceIdSwitches.some((name) => isTrue(running.value(name)))) return voiceIdEnded;
  const given = fields.filter((name) => running.has(name));
  const empty = given.find((name) => plainText(running.value(name)) === '');
  if (empty) return wrongValue(empty);
  const long = given.find((name) => plainText(running.value(name)).length > longestText);
  if (long) return wrongValue(long, `a text of at most ${longestText} characters`);
  const nothing = given.length === 0 && !voiceIdSwitches.some((name) => running.has(name));
  return nothing ? error('NoMatchingError', 'The block sets no field.') : null;
}
