import components from '@cloudscape-design/components/i18n/messages/all.it';
import { codes } from '../codes/it.ts';
import { it } from '../it.ts';
import type { LanguagePack } from '../language-pack.ts';
import { metrics } from '../metrics/it.ts';

export const pack: LanguagePack = { words: it, metrics, codes, components };
