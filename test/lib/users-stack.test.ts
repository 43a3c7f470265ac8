import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import config from '../fixtures/center.ts';
import { smallFlows } from '../fixtures/small-flows.ts';
import { centerApp, shipped } from './center-app.ts';

const ana = {
  username: 'apop',
  firstName: 'Ana',
  lastName: 'Pop',
  email: 'apop@example.com',
  group: 'Sales team',
  role: 'agent' as const,
  languages: { ro: 5, en: 3 },
  skills: { refunds: 4 },
  quickConnect: true,
};
const luis = {
  ...{ username: 'lgil', firstName: 'Luis', lastName: 'Gil', email: 'lgil@example.com' },
  ...{ group: 'Support team', role: 'supervisor' as const, skills: {}, quickConnect: false },
};

const transfer = defineFlow({
  name: 'to agent',
  type: 'AGENT_TRANSFER',
  start: 'queue',
  blocks: { queue: toQueue({ full: 'hang up', failed: 'hang up' }), 'hang up': disconnect() },
});

const stacks = (users: (typeof ana | typeof luis)[], context = {}) =>
  centerApp(
    context,
    {},
    {
      config: { ...config, users },
      shipped: { ...shipped, flows: [...smallFlows, transfer] },
    },
  ).stacks;
const templateOf = ({ users, data }: ReturnType<typeof stacks>) =>
  Template.fromStack(users ?? data);

describe('users', () => {
  const made = stacks([ana, luis]);
  const template = templateOf(made);

  it('are not there unless the configuration names them', () => {
    expect(stacks([]).users).toBeUndefined();
  });

  it('have profile, team and permissions of their group and role', () => {
    const output = (name: string) => ({
      'Fn::GetStackOutput': Match.objectLike({ OutputName: Match.stringLikeRegexp(name) }),
    });
    template.hasResourceProperties('AWS::Connect::User', {
      Username: 'lgil',
      IdentityInfo: { FirstName: 'Luis', LastName: 'Gil', Email: 'lgil@example.com' },
      RoutingProfileArn: output('ProfileSupportteam'),
      HierarchyGroupArn: output('TeamSupportteam'),
      SecurityProfileArns: [output('Maysupervisor')],
    });
  });

  it('are good at what the configuration says, and speak what their group speaks', () => {
    const proficienciesOf = (name: string) =>
      Object.values(template.findResources('AWS::Connect::User'))
        .filter(({ Properties }) => Properties.Username === name)
        .flatMap(({ Properties }) => Properties.UserProficiencies)
        .map(({ AttributeName, AttributeValue, Level }) => [AttributeName, AttributeValue, Level]);
    expect(proficienciesOf('apop')).toEqual([
      ['language', 'en', 3],
      ['language', 'ro', 5],
      ['skill', 'refunds', 4],
    ]);
    expect(proficienciesOf('lgil')).toEqual(
      ['en', 'es', 'it', 'ro'].map((language) => ['language', language, 5]),
    );
    Template.fromStack(made.routing).hasResourceProperties('AWS::Connect::PredefinedAttribute', {
      Name: 'skill',
      Values: { StringList: ['refunds'] },
    });
  });

  it('get first passwords that no template holds', () => {
    template.resourceCountIs('AWS::SecretsManager::Secret', 2);
    for (const { Properties } of Object.values(template.findResources('AWS::Connect::User')))
      expect(Properties.Password['Fn::Join'][1]).toEqual([
        '{{resolve:secretsmanager:',
        { Ref: expect.stringMatching(/^Password/) },
        ':SecretString:::}}',
      ]);
    template.allResourcesProperties('AWS::SecretsManager::Secret', {
      KmsKeyId: Match.anyValue(),
      GenerateSecretString: { PasswordLength: 24, ExcludePunctuation: true },
      SecretString: Match.absent(),
    });
  });

  it('can be transferred to, in every queue, if they want', () => {
    template.resourceCountIs('AWS::Connect::QuickConnect', 1);
    template.hasResourceProperties('AWS::Connect::QuickConnect', {
      Name: 'Ana Pop (apop)',
      QuickConnectConfig: { QuickConnectType: 'USER' },
    });
    template.resourceCountIs('Custom::ConnectAssociateQueueQuickConnects', config.queues.length);
  });

  it('have neither password nor e-mail address in Connect where the company’s sign-in knows them', () => {
    const saml = templateOf(stacks([ana], { connectIdentity: 'SAML' }));
    saml.resourceCountIs('AWS::SecretsManager::Secret', 0);
    saml.hasResourceProperties('AWS::Connect::User', {
      Password: Match.absent(),
      IdentityInfo: { FirstName: 'Ana', LastName: 'Pop', Email: Match.absent() },
    });
  });

  it('are refused where Connect would refuse them', () => {
    const { email: _, ...nowhere } = luis;
    const long = { ...ana, username: 'a-name-of-21-letters-' };
    expect(() => stacks([nowhere as typeof luis])).toThrow(/"lgil" has no e-mail address/);
    expect(() => stacks([long])).toThrow(/longer than 20 characters/);
  });
});
