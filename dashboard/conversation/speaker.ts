/** A synthetic voice. */
export type Speaker = {
  speak: (text: string, language: string | null, speed: number) => void;
  /** Says no more, at once. */
  stop: () => void;
};

/** Voices are understood up to about twice their pace. */
const fastest = 2;

/** The browser's own voice; null where it has none. */
export function browserSpeaker(): Speaker | null {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined')
    return null;
  return {
    speak: (text, language, speed) => {
      const utterance = new SpeechSynthesisUtterance(text);
      if (language) utterance.lang = language;
      utterance.rate = Math.min(speed, fastest);
      speechSynthesis.speak(utterance);
    },
    stop: () => speechSynthesis.cancel(),
  };
}
