const template = /\$\{[^{}]*\}|\{\{[^{}]*\}\}|%%?[A-Za-z_][\w.-]*%%?|<[A-Z][A-Z0-9_ -]*>/;
const instruction =
  /^\s*(?:SELECT|CHOOSE|REPLACE|INSERT|ENTER|YOUR)[ _-](?:AN?|THE|WITH|YOUR|ME|HERE|[A-Z]+)\b/;

/** Whether a text holds a mark that someone fills in before the flow is published: `${QueueArn}`, `%NAME%`, `{{id}}`, “SELECT A QUEUE”. */
export const isPlaceholder = (text: string): boolean =>
  template.test(text) || instruction.test(text);
