import type { Parameter } from '../actions/definition.ts';
import { asPath, pathsIn } from '../document/path.ts';
import { hasLeaf } from './namespaces.ts';
import { nearest } from './nearest.ts';
import type { ParameterFault } from './parameter-fault.ts';
import { isPlaceholder } from './placeholder.ts';

type Complaint = Omit<ParameterFault, 'field'>;
type Of<Kind extends Parameter['kind']> = Extract<Parameter, { kind: Kind }>;

/** What is wrong with a text parameter. Empty texts and placeholders are other rules' matter. */
export function checkText(rule: Parameter, text: string, field: string): ParameterFault[] {
  if (text === '' || isPlaceholder(text)) return [];
  const complaint = complaintOf(rule, text);
  if (!complaint) return [];
  return [{ ...(rule.strict && { severity: 'error' }), ...complaint, field }];
}

function complaintOf(rule: Parameter, text: string): Complaint | null {
  if (rule.kind === 'path') return pathComplaint(text);
  if (pathsIn(text).length > 0) return restrictionComplaint(rule, text);
  if (rule.kind === 'integer') return integerComplaint(rule, text);
  if (rule.kind === 'choice') return choiceComplaint(rule, text);
  if (rule.kind === 'boolean')
    return /^(?:true|false)$/i.test(text)
      ? null
      : value(`${quoted(text)} is neither true nor false.`, 'Write "true" or "false".');
  return rule.kind === 'text' ? lengthComplaint(rule, text) : null;
}

const quoted = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
const value = (message: string, fix: string): Complaint => ({ kind: 'value', message, fix });

function pathComplaint(text: string): Complaint | null {
  const path = asPath(text);
  if (path === null)
    return {
      kind: 'path',
      message: `${quoted(text)} is not one path.`,
      fix: 'Write one path such as $.Attributes.name; set an attribute first for a fixed value.',
    };
  return hasLeaf(path)
    ? null
    : {
        kind: 'path',
        message: `${path.text} is a whole namespace.`,
        fix: `Name a value in it: ${path.text}.name.`,
      };
}

/** Connect's parameter restriction classes: static, static or one path, static or dynamic. */
function restrictionComplaint({ accepts }: Parameter, text: string): Complaint | null {
  if (accepts === 'static')
    return {
      kind: 'path',
      severity: 'warning',
      message: `${quoted(text)} holds a path, and this parameter takes fixed values only.`,
      fix: 'Write a fixed value; to choose one, put a Compare block before and one block for each value after.',
    };
  if (accepts === 'path' && asPath(text) === null)
    return {
      kind: 'path',
      severity: 'warning',
      message: `${quoted(text)} mixes text and paths.`,
      fix: 'Write a fixed value or one path; put the text together in an attribute first.',
    };
  return null;
}

function integerComplaint({ min, max }: Of<'integer'>, text: string): Complaint | null {
  const range = `a whole number${min === undefined ? '' : ` from ${min}`}${max === undefined ? '' : ` to ${max}`}`;
  if (!/^-?\d+$/.test(text))
    return value(`${quoted(text)} is not a whole number.`, `Write ${range}.`);
  const number = Number(text);
  const outside = number < (min ?? number) || number > (max ?? number);
  return outside ? value(`${text} is out of range.`, `Write ${range}.`) : null;
}

function choiceComplaint({ values, ignoreCase }: Of<'choice'>, text: string): Complaint | null {
  const fits = values.some((one) =>
    ignoreCase ? one.toLowerCase() === text.toLowerCase() : one === text,
  );
  if (fits) return null;
  const meant = nearest(text, values);
  return value(
    `${quoted(text)} is not one of the known values.`,
    meant ? `Write “${meant}”.` : `Write one of ${values.join(', ')}.`,
  );
}

function lengthComplaint({ maxLength, pattern }: Of<'text'>, text: string): Complaint | null {
  if (maxLength !== undefined && text.length > maxLength)
    return {
      kind: 'size',
      message: `The text has ${text.length} characters; ${maxLength} are allowed.`,
      fix: 'Shorten it.',
    };
  if (pattern !== undefined && !new RegExp(pattern).test(text))
    return value(
      `${quoted(text)} does not have the form that Connect wants.`,
      `It must match ${pattern}.`,
    );
  return null;
}
