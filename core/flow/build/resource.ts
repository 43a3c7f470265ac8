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

/** By what it carries and not by its class: flows come from programs that bring a copy of this file of their own. */
export const isReference = (value: unknown): value is ResourceReference =>
  typeof value === 'object' && value !== null && 'resource' in value && 'placeholder' in value;
