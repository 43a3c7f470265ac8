import type { CfnUserProps } from 'aws-cdk-lib/aws-connect';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { UserConfig } from '../../core/config/user.ts';
import { languages } from '../../core/languages.ts';

type Identity = 'CONNECT_MANAGED' | 'SAML';
type Written = Pick<
  CfnUserProps,
  'username' | 'identityInfo' | 'phoneConfig' | 'userProficiencies'
>;

/** User names are shorter where Connect keeps the passwords. */
const longestManaged = 20;

/**
 * A user as Amazon Connect wants it, without the ARNs of what they belong to. With SAML Connect refuses an e-mail address, without it a
 * password that was forgotten can't be reset: throws where there is none.
 */
export function userProps(
  user: UserConfig,
  { agentGroups, languages: all }: Pick<ContactCenterConfig, 'agentGroups' | 'languages'>,
  identity: Identity,
): Written {
  const { username, firstName, lastName, email } = user;
  if (identity === 'CONNECT_MANAGED') check(username, email);
  const group = agentGroups.find(({ name }) => name === user.group);
  return {
    username,
    identityInfo: {
      firstName,
      lastName,
      ...(email === undefined || identity === 'SAML' ? {} : { email }),
    },
    phoneConfig: { phoneType: 'SOFT_PHONE' },
    userProficiencies: proficiencies(user, group?.languages ?? all),
  };
}

function check(username: string, email: string | undefined): void {
  if (email === undefined)
    throw new Error(
      `The user "${username}" has no e-mail address: write one, or use SAML (connectIdentity)`,
    );
  if (username.length > longestManaged)
    throw new Error(
      `The user name "${username}" is longer than ${longestManaged} characters: shorten it, or use SAML (connectIdentity)`,
    );
}

function proficiencies(
  { languages: spoken, skills }: UserConfig,
  ofGroup: ContactCenterConfig['languages'],
) {
  const well = spoken ?? Object.fromEntries(ofGroup.map((language) => [language, 5]));
  return [
    ...languages.map((language) => ['language', language, well[language]] as const),
    ...Object.entries(skills).map(([skill, level]) => ['skill', skill, level] as const),
  ].flatMap(([attributeName, attributeValue, level]) =>
    level === undefined ? [] : [{ attributeName, attributeValue, level }],
  );
}
