import type { FlowCall } from '../../adapters/connect/flow-call.ts';
import { languageAttribute } from '../../core/customer/language-attribute.ts';

/** `es`: the language that the caller chose, else that of the flow's voice; null when neither is known. */
export const spokenLanguage = ({
  attributes,
  languageCode,
}: Pick<FlowCall, 'attributes' | 'languageCode'>): string | null =>
  attributes[languageAttribute] || languageCode?.slice(0, 2).toLowerCase() || null;
