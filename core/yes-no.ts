/** How flows are told a fact: they compare words. */
export const yesNo = (fact: boolean): 'yes' | 'no' => (fact ? 'yes' : 'no');
