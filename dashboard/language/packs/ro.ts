import { codes } from '../codes/ro.ts';
import { components } from '../components-ro.ts';
import type { LanguagePack } from '../language-pack.ts';
import { metrics } from '../metrics/ro.ts';
import { ro } from '../ro.ts';

export const pack: LanguagePack = { words: ro, metrics, codes, components };
