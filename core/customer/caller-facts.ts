/** What flows have noted of a contact's customer; null where they have not. */
export type CallerFacts = {
  customer: {
    /** The number or address; null when withheld. */
    address: string | null;
    name: string | null;
    customerId: string | null;
    language: string | null;
    tier: string | null;
  };
  /** Why they call, as the flows found out. */
  reason: string | null;
  /** What they tried before, in the flows. */
  tried: string | null;
};

/** Reads the attributes that our flows give a contact (docs/decisions/011); the address is the channel's own where it tells one. */
export function callerFacts(
  attributes: Readonly<Record<string, string>>,
  address: string | null,
): CallerFacts {
  const given = (name: string) => attributes[name] || null;
  return {
    customer: {
      address: address ?? given('customerNumber'),
      name: given('customerName'),
      customerId: given('customerId'),
      language: given('language') ?? given('voicemailLanguage'),
      tier: given('tier'),
    },
    reason: given('topicWord') ?? given('topic') ?? given('contactType'),
    tried: given('tried'),
  };
}
