import { isTrue } from '../../actions/parameter-value.ts';
import type { Parameters } from '../../document/flow.ts';
import type { Draft } from '../rule.ts';

/** The switches of Voice ID, each with the settings that belong to it. */
const settingsOf: { readonly [name: string]: readonly string[] } = {
  IsVoiceIdStreamingEnabled: [],
  IsVoiceAuthenticationEnabled: ['VoiceAuthenticationThreshold', 'VoiceAuthenticationResponseTime'],
  IsFraudDetectionEnabled: ['FraudDetectionThreshold'],
};
const switches = Object.keys(settingsOf);

type Fault = Pick<Draft, 'field' | 'message' | 'fix'>;

/** Voice ID's three switches go together; what is on needs its settings, and what is off must not have them. */
export function voiceIdFault(parameters: Parameters): Fault | null {
  const there = switches.filter((name) => Object.hasOwn(parameters, name));
  const absent = switches.find((name) => !there.includes(name));
  if (there.length > 0 && absent)
    return fault(absent, `${there.join(' and ')} stands without ${absent}.`, `Add ${absent}.`);
  for (const name of switches) {
    const on = isTrue(parameters[name]);
    const wrong = settingsOf[name]?.find((setting) => Object.hasOwn(parameters, setting) !== on);
    if (wrong)
      return on
        ? fault(wrong, `${name} is on and ${wrong} is missing.`, `Add ${wrong}.`)
        : fault(wrong, `${wrong} stands beside ${name}, which is off.`, `Remove ${wrong}.`);
  }
  return null;
}

const fault = (name: string, message: string, fix: string): Fault => ({
  field: `Parameters.${name}`,
  message,
  fix,
});
