import type { CfnEvaluationForm, CfnEvaluationFormProps } from 'aws-cdk-lib/aws-connect';

type Item = CfnEvaluationForm.EvaluationFormItemProperty;

/** What a contact is judged by, section by section; each question weighs the same within its section. */
const sections: readonly { title: string; weight: number; questions: readonly string[] }[] = [
  {
    title: 'Opening',
    weight: 20,
    questions: [
      'Greeted as agreed and gave a name',
      'Made sure who is calling before giving facts',
    ],
  },
  {
    title: 'Understanding',
    weight: 30,
    questions: ['Let the customer finish', 'Put the request into own words and had it confirmed'],
  },
  {
    title: 'Solution',
    weight: 40,
    questions: [
      'Gave a right and complete answer',
      'Solved it in this contact, or promised who does what by when',
    ],
  },
  {
    title: 'Closing',
    weight: 10,
    questions: [
      'Asked whether anything is left',
      'Wrote wrap-up code and notes that the next agent can use',
    ],
  },
];

const item = (title: string, refId: string): Item => ({
  question: {
    title,
    refId,
    questionType: 'SINGLESELECT',
    notApplicableEnabled: true,
    questionTypeProperties: {
      singleSelect: {
        displayAs: 'RADIO',
        options: [
          { refId: `${refId}a`, text: 'Yes', score: 10 },
          { refId: `${refId}b`, text: 'Partly', score: 5 },
          { refId: `${refId}c`, text: 'No', score: 0 },
        ],
      },
    },
  },
});

/** The evaluation form of the center: yes or no to each question, half the points for partly. */
export const evaluationForm: Omit<CfnEvaluationFormProps, 'instanceArn'> = {
  title: 'Quality of a contact',
  description: 'Opening, understanding, solution, closing',
  status: 'ACTIVE',
  scoringStrategy: { mode: 'SECTION_ONLY', status: 'ENABLED' },
  items: sections.map(({ title, weight, questions }, place) => ({
    section: {
      title,
      refId: `s${place + 1}`,
      weight,
      items: questions.map((question, at) => item(question, `s${place + 1}q${at + 1}`)),
    },
  })),
};
