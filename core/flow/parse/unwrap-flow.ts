import { type FlowType, flowTypes } from '../document/flow-type.ts';
import type { FlowProblem } from './flow-problem.ts';

/** What a value turned out to be: a flow, a text that holds one, or something else that we can name. */
export type Wrapping =
  | { kind: 'actions' }
  | { kind: 'modules' }
  | { kind: 'wrapped'; content: string; note: string; flowType?: FlowType }
  | { kind: 'other'; problem: FlowProblem };

type Keyed = { [key: string]: unknown };
const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells a flow from what flows are often wrapped in: a service answer, a JSON text, a template. */
export function unwrapFlow(value: unknown): Wrapping {
  if (typeof value === 'string') {
    return { kind: 'wrapped', content: value, note: 'The flow was taken out of a JSON text.' };
  }
  if (!isKeyed(value)) return other('This is not a flow but a bare value or a list.', exportAgain);
  if (Object.hasOwn(value, 'Actions') || Object.hasOwn(value, 'StartAction'))
    return { kind: 'actions' };
  if (Array.isArray(value.modules)) return { kind: 'modules' };
  return unwrapAnswer(value) ?? nameOther(value);
}

function unwrapAnswer(value: Keyed): Wrapping | null {
  const resources = ['ContactFlow', 'ContactFlowModule'].filter((key) => isKeyed(value[key]));
  const [key] = resources;
  if (key === undefined || resources.length !== 1) return null;
  const { Content: content, Type: type } = value[key] as Keyed;
  if (typeof content !== 'string') return null;
  const stated = key === 'ContactFlowModule' ? 'MODULE' : flowTypes.find((one) => one === type);
  return {
    kind: 'wrapped',
    content,
    note: `The flow was taken out of ${key}.Content of a service answer.`,
    ...(stated === undefined ? {} : { flowType: stated }),
  };
}

function nameOther(value: Keyed): Wrapping {
  if (isKeyed(value.Resources)) return template(value.Resources);
  const known = otherDocuments.find(({ key }) => Object.hasOwn(value, key));
  if (known) return other(known.message, known.fix);
  const keys = Object.keys(value).slice(0, 5).join(', ') || 'none';
  return other(
    `This is not a flow: its keys are ${keys}; a flow has Version, StartAction and Actions.`,
    exportAgain,
  );
}

function template(resources: Keyed): Wrapping {
  const found = Object.entries(resources).find(
    ([, resource]) =>
      isKeyed(resource) && String(resource.Type).startsWith('AWS::Connect::ContactFlow'),
  );
  return found
    ? other(
        'This is a CloudFormation template with the flow inside a Content string.',
        `Take the value of Resources.${found[0]}.Properties.Content (a JSON text) into a file of its own.`,
      )
    : other('This is a CloudFormation template without a flow.', exportAgain);
}

const exportAgain =
  'Export the flow from the console, or save the Content that DescribeContactFlow answers.';

const otherDocuments = [
  {
    key: 'ContactFlowSummaryList',
    message: 'This is a list of flows (ListContactFlows), without their content.',
    fix: 'Fetch one flow with DescribeContactFlow.',
  },
  {
    key: 'ContactFlowId',
    message: 'This is the answer to creating a flow, without its content.',
    fix: 'Fetch the flow with DescribeContactFlow.',
  },
  {
    key: 'Observations',
    message: 'This is a test case in Connect’s test language, not a flow.',
    fix: 'Give the flow that the test case tries.',
  },
];

const other = (message: string, fix: string): Wrapping => ({
  kind: 'other',
  problem: { code: 'not-a-flow', path: '', message, fix },
});
