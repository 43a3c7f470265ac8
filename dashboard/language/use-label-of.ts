import { type Label, labelIn } from '../../core/config/label-in.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from './use-words.ts';

/** What the configuration has labels for. */
export type Labelled = 'contactType' | 'task' | 'reason' | 'wrapUpCode';
export type LabelOf = (kind: Labelled, word: string) => string;

/** What is read of a word of the configuration or of a flow: its label in the page's language, else in the center's first that has one, else the word. */
export function useLabelOf(): LabelOf {
  const { wrapUpCodes, labels, languages } = useCenter();
  const { language } = useWords();
  return (kind, word) => {
    const label: Label | undefined =
      kind === 'wrapUpCode'
        ? wrapUpCodes.find(({ code }) => code === word)?.label
        : labels[kind][word];
    return labelIn(word, label, [language, ...languages]);
  };
}
