import type { Language } from '../languages.ts';
import type { Voicemail } from './voicemail.ts';

/** A task as `StartTaskContact` takes it. */
export type TeamTask = {
  name: string;
  description: string;
  attributes: Record<string, string>;
  /** Where the audio can be heard; left out when there is none. */
  audio?: string;
  /** The same for the same message: a task is started once. */
  token: string;
};

type Words = Record<'voicemail' | 'unknownNumber' | 'silent' | 'notRecorded' | 'noText', string>;

const words: Record<Language, Words> = {
  en: {
    voicemail: 'Voicemail',
    unknownNumber: 'number withheld',
    silent: 'Nothing was said.',
    notRecorded: 'The caller left no recording.',
    noText: 'There is no transcript: please listen to the recording.',
  },
  es: {
    voicemail: 'Mensaje de voz',
    unknownNumber: 'número oculto',
    silent: 'No se dijo nada.',
    notRecorded: 'No hay grabación de la llamada.',
    noText: 'No hay transcripción: escuche la grabación.',
  },
  it: {
    voicemail: 'Messaggio vocale',
    unknownNumber: 'numero nascosto',
    silent: 'Non è stato detto nulla.',
    notRecorded: 'Non c’è alcuna registrazione.',
    noText: 'Non c’è trascrizione: ascolti la registrazione.',
  },
  ro: {
    voicemail: 'Mesaj vocal',
    unknownNumber: 'număr ascuns',
    silent: 'Nu s-a spus nimic.',
    notRecorded: 'Nu există nicio înregistrare.',
    noText: 'Nu există transcriere: ascultați înregistrarea.',
  },
};

/** `StartTaskContact` takes so many characters of a description. */
const longestDescription = 4096;

/** The team's task for a message, in the language that the team reads. `audio` is where it can be heard, if anywhere. */
export function taskOfVoicemail(
  voicemail: Voicemail,
  { language, audio }: { language: Language; audio: string | null },
): TeamTask {
  const { id, queue, queueArn, number, transcript } = voicemail;
  const say = words[language];
  return {
    name: `${say.voicemail}: ${number ?? say.unknownNumber}`,
    description: descriptionOf(voicemail, say).slice(0, longestDescription),
    attributes: {
      queue,
      voicemailId: id,
      ...(queueArn === null ? {} : { queueArn }),
      ...(number === null ? {} : { customerNumber: number }),
      ...(transcript?.text != null && transcript.language
        ? { voicemailLanguage: transcript.language }
        : {}),
    },
    ...(audio === null ? {} : { audio }),
    token: `voicemail-${id}`,
  };
}

function descriptionOf({ transcript }: Voicemail, say: Words): string {
  if (!transcript || transcript.text === null)
    return transcript?.problem === 'not-recorded' ? say.notRecorded : say.noText;
  return transcript.text.trim() === '' ? say.silent : transcript.text;
}
