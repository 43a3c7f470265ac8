import { useCenter } from '../api/center.ts';
import { useWords } from './use-words.ts';

/** The label of a wrap-up code in the page's language, else in the center's first that has one, else the code. */
export function useWrapUpName(): (code: string) => string {
  const { wrapUpCodes, languages } = useCenter();
  const { language } = useWords();
  return (code) => {
    const label = wrapUpCodes.find((one) => one.code === code)?.label ?? {};
    const spoken = [language, ...languages].find((one) => label[one] !== undefined);
    return (spoken && label[spoken]) ?? code;
  };
}
