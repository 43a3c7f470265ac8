import type { FlowCall } from '../../adapters/connect/flow-call.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { Language } from '../../core/languages.ts';
import { spokenLanguage } from './spoken-language.ts';

/** The language in which the caller is spoken to; the center's first where theirs isn't spoken. */
export function centerLanguage(
  call: Pick<FlowCall, 'attributes' | 'languageCode'>,
  { languages }: Pick<ContactCenterConfig, 'languages'>,
): Language {
  const spoken = spokenLanguage(call);
  return languages.find((language) => language === spoken) ?? (languages[0] as Language);
}
