import type { Resource } from '../actions/definition.ts';

/** A resource of the instance by its name, for a parameter that wants an id or ARN; the id is put in when the flow is deployed. */
export class ResourceReference<Kind extends Resource = Resource> {
  readonly resource: Kind;
  readonly name: string;

  constructor(resource: Kind, name: string) {
    this.resource = resource;
    this.name = name;
  }

  /** What stands in a rendered flow until the id is known: `${queue:sales}`. */
  get placeholder(): string {
    return `\${${this.resource}:${this.name}}`;
  }
}

/** The queue, prompt, function … of this name. */
export const resource = <const Kind extends Resource>(
  kind: Kind,
  name: string,
): ResourceReference<Kind> => new ResourceReference(kind, name);
