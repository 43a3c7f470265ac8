/** The contact attribute in which flows keep the language that the customer chose. */
export const languageAttribute = 'language';
