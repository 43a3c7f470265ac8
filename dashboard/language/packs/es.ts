import components from '@cloudscape-design/components/i18n/messages/all.es';
import { codes } from '../codes/es.ts';
import { es } from '../es.ts';
import type { LanguagePack } from '../language-pack.ts';
import { metrics } from '../metrics/es.ts';

export const pack: LanguagePack = { words: es, metrics, codes, components };
