import type { Instruction } from '../test-case.ts';
import type { Reader } from './reader.ts';

/** What the customer does. The older edition's `TextUtterance` is `Utterance`. */
export function readInstruction(at: Reader): Instruction {
  const properties = at.at('Properties');
  const Type = at.at('Type').choice(['DtmfInput', 'Utterance', 'Disconnect', 'TextUtterance']);
  if (Type === 'Disconnect') return { Type };
  if (Type === 'DtmfInput')
    return { Type, Properties: { Value: readKeys(properties.at('Value')) } };
  return { Type: 'Utterance', Properties: readUtterance(properties) };
}

function readKeys(at: Reader): string {
  if (typeof at.value === 'number')
    at.warn(
      'numeric-keys',
      'A number loses its leading zeros.',
      `Write the keys as text: "${at.value}".`,
    );
  const keys = typeof at.value === 'number' ? String(at.value) : at.text();
  if (keys !== '' && !/^[0-9*#]+$/.test(keys))
    at.error('not-keys', `“${keys}” can’t be pressed.`, 'Use the keys 0-9, * and #.');
  return keys;
}

function readUtterance(at: Reader): { Text?: string; SSML?: string; LanguageCode: string } {
  const [text, ssml, language] = [at.at('Text'), at.at('SSML'), at.at('LanguageCode')];
  if (text.isThere === ssml.isThere)
    at.error('one-source', 'An utterance has either Text or SSML.', 'Give exactly one of them.');
  if (!language.isThere)
    language.warn(
      'no-language',
      'LanguageCode is missing; read as en-US.',
      'Add "LanguageCode": "en-US".',
    );
  const LanguageCode = language.isThere ? language.text() : 'en-US';
  if (ssml.isThere && !text.isThere) return { SSML: ssml.text(), LanguageCode };
  return { ...(text.isThere ? { Text: text.text() } : {}), LanguageCode };
}
