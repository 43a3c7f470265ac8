import components from '@cloudscape-design/components/i18n/messages/all.en';
import { codes } from '../codes/en.ts';
import { en } from '../en.ts';
import type { LanguagePack } from '../language-pack.ts';
import { metrics } from '../metrics/en.ts';

export const pack: LanguagePack = { words: en, metrics, codes, components };
