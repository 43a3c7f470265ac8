/** The task under which flows note that a survey was offered (`entered`), answered to its end (`finished`) or left. */
export const surveyTask = 'survey';
