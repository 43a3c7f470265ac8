import type { Language } from '../../core/languages.ts';
import type { Center, Topic } from '../center.ts';
import type { PromptName } from '../prompts/prompt-name.ts';
import { promptText } from '../prompts/prompt-text.ts';

const topicNames = {
  sales: 'topicSales',
  support: 'topicSupport',
  billing: 'topicBilling',
  emergency: 'topicEmergency',
} as const satisfies Record<Topic, PromptName>;

const languageNames = {
  en: 'languageEn',
  es: 'languageEs',
  it: 'languageIt',
  ro: 'languageRo',
} as const satisfies Record<Language, PromptName>;

/** A topic, as agents hear it before they take the call. */
export const topicWord = (center: Center, topic: Topic, agentLanguage: Language): string =>
  promptText(center, agentLanguage, topicNames[topic]);

/** A caller's language, as agents hear it. */
export const languageWord = (center: Center, language: Language, agentLanguage: Language): string =>
  promptText(center, agentLanguage, languageNames[language]);
