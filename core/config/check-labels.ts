type ContactTypes = { values: readonly string[]; labels: Readonly<Record<string, unknown>> };
type Config = {
  contactTypes: ContactTypes;
  tenants: readonly { contactTypes?: ContactTypes | undefined }[];
};
type Refuse = (path: (string | number)[], message: string) => void;

/** A label of a contact type that isn't listed would never be read: it is most likely misspelt. */
export function checkLabels({ contactTypes, tenants }: Config, refuse: Refuse): void {
  const check = (path: (string | number)[], own: ContactTypes) => {
    for (const type of Object.keys(own.labels))
      if (!own.values.includes(type))
        refuse(
          [...path, 'contactTypes', 'labels', type],
          `"${type}" is not under values: add it there or correct the name`,
        );
  };
  check([], contactTypes);
  tenants.forEach((tenant, index) => {
    if (tenant.contactTypes) check(['tenants', index], tenant.contactTypes);
  });
}
