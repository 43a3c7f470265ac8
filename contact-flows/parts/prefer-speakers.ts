import { type Block, block } from '../../core/flow/build/block.ts';
import type { Language } from '../../core/languages.ts';

/** The predefined attribute that agents' languages are proficiencies of; its values are the languages' two letters. */
export const languageProficiency = 'language';

/** How long a contact waits for somebody who speaks its language well; then anybody of the queue can take it. */
const speakersFirstSeconds = 60;

/** Agents who speak the language come first. */
export const preferSpeakers = <Target extends string>(
  language: Language,
  next: Target,
): Block<NoInfer<Target>> =>
  block('UpdateContactRoutingCriteria', {
    parameters: {
      RoutingCriteria: {
        Steps: [
          {
            Expression: {
              AttributeCondition: {
                Name: languageProficiency,
                Value: language,
                ProficiencyLevel: '3',
                ComparisonOperator: 'NumberGreaterOrEqualTo',
              },
            },
            Expiry: { DurationInSeconds: speakersFirstSeconds },
          },
        ],
      },
    },
    next,
    errors: { NoMatchingError: next },
  }) as Block<NoInfer<Target>>;
