import type { ActivityStore } from '../../activity/activity-store.ts';
import type { CallbackStore } from '../../callbacks/callback-desk.ts';
import type { ContactCenterConfig } from '../../config/contact-center-config.ts';
import type { Reader } from '../../pipeline/reader.ts';
import type { Scope } from '../../reports/plan-scope.ts';
import type { SelfServiceLists } from '../../reports/self-service.ts';
import type { SurveyLists } from '../../reports/surveys.ts';
import type { Span } from '../../time/interval.ts';
import type { Day, EpochSeconds } from '../../time/zone.ts';
import type { Subject } from '../alert.ts';
import { contactSubject, subjectsKept } from '../contact-subject.ts';

/** Where figures of pages are read, as the pages read them. */
export type ReportSources = {
  reader: Reader;
  config: ContactCenterConfig;
  callbacks: Pick<CallbackStore, 'open' | 'closed'>;
  activity: Pick<ActivityStore, 'read'>;
  journeys: SelfServiceLists;
  surveyAnswers: SurveyLists['answers'];
};

/** Days of the center, as of now. */
export type Time = { from: Day; to: Day; span: Span; now: EpochSeconds };

/** What a rule asks of what was read. */
export type Asked = Time & {
  /** Queues and agents by id. */
  scope: Scope;
  /** The queue as the configuration calls it. */
  queue: string | undefined;
  question: string | undefined;
  task: string | undefined;
  isTrouble: (value: number | null) => boolean;
};

/** A value, how many contacts or answers it is made of, and the contacts that make it so, the first to be named first. */
export type Measured = {
  value: number | null;
  sample?: number;
  against?: readonly { contactId: string; at: EpochSeconds }[];
};

/** Figures that are read together. */
export type FigureSource<Name extends string, Data> = {
  /** Null: there is too much to read, or more than is counted. */
  read(time: Time, sources: ReportSources): Promise<Data | null>;
  figures: Record<Name, (data: Data, asked: Asked) => Measured>;
  /** The page that shows it. */
  link(name: Name, asked: Asked): string;
};

/** A share of some, with those of them whose own share is trouble. */
export const shareAgainst = <One>(
  all: readonly One[],
  rateOf: (some: readonly One[]) => number | null,
  { isTrouble }: Pick<Asked, 'isTrouble'>,
) => ({ value: rateOf(all), of: all.filter((one) => isTrouble(rateOf([one]))) });

/** Each contact once, as many as are named. */
export function subjectsOf(against: Measured['against'] = []): Subject[] {
  const first = new Map<string, Subject>();
  for (const { contactId, at } of against) {
    if (first.size === subjectsKept) break;
    if (!first.has(contactId)) first.set(contactId, contactSubject(contactId, at));
  }
  return [...first.values()];
}

/** The address of a page with days and what else it takes; what is undefined is left out. */
export function pageLink(path: string, search: Record<string, string | undefined>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${path}?${given.join('&')}`;
}

/** Values as pages list them in their address: a comma within one is no comma between two. */
export const listed = (values: readonly string[] | undefined): string | undefined =>
  values?.map((value) => value.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
