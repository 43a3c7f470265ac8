import { spokenSentences } from '../match/spoken-sentences.ts';
import type { Reader } from './reader.ts';

const numberWord = /\b(?:zero|one|two|three|four|five|six|seven|eight|nine)\b/i;
/** Frequent words that English doesn't have, of the languages that the service's own prompts come in. */
const foreignWord =
  /(?<!\p{L})(?:para|gracias|por|usted|pulse|los|las|gràcies|premeu|amb|merci|vous|votre|pour|bitte|für|sie|und|drücken|grazie|premere|obrigado|você)(?!\p{L})/giu;

/** Warns of texts that the service may hear otherwise than offline runs do. */
export function warnOfText(at: Reader, text: string, criteria: 'Similarity' | 'Inclusion'): void {
  if (isForeign(text))
    at.warn(
      'service-english-only',
      'The service compares messages in English only; this text does not look English.',
      'Keep it for offline runs, or test the prompt’s English version on the service.',
    );
  if (criteria === 'Inclusion' && numberWord.test(text))
    at.warn(
      'number-word',
      'Offline a number word equals its digit; the service may tell them apart.',
      'Write the number as the prompt has it.',
    );
  if (criteria === 'Similarity' && spokenSentences(text).length > 1)
    at.warn(
      'several-sentences',
      'The service may hear these sentences as several messages on a call.',
      'Expect one sentence, the one that tells this prompt from others.',
    );
}

const isForeign = (text: string): boolean =>
  /[\p{L}--[a-z]]/iv.test(text.normalize('NFKC').replace(/[éèïç]/gi, '')) ||
  (text.match(foreignWord)?.length ?? 0) > 1;
