import { mkdirSync, writeFileSync } from 'node:fs';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { functionsOf } from '../../lib/connect/function-needs.ts';
import { builtAssets, centerApp, templates } from './center-app.ts';

describe('functions that flows call', () => {
  it('answer within the eight seconds that Connect waits', () => {
    const { functions } = templates();
    const all = functions.findResources('AWS::Lambda::Function');
    expect(Object.keys(all)).toHaveLength(functionsOf('functions').length);
    functions.allResourcesProperties('AWS::Lambda::Function', { Timeout: 8 });
  });

  it('write their log under the center’s key', () => {
    templates().functions.allResourcesProperties('AWS::Logs::LogGroup', {
      LogGroupName: Match.stringLikeRegexp('^/centralita/'),
      KmsKeyId: Match.anyValue(),
      RetentionInDays: 90,
    });
  });

  it('are those that have a bundle, and flows are checked against these', () => {
    const folder = '.build/test-assets/two-functions';
    for (const name of ['fold-contacts', 'serve-dashboard']) {
      mkdirSync(`${folder}/${name}`, { recursive: true });
      writeFileSync(`${folder}/${name}/index.mjs`, 'export const handler = () => {};');
    }
    const built = { ...builtAssets(), bundles: folder };
    expect(() => centerApp({}, {}, { built })).toThrow(
      'flow "welcome" names the lambda "check-closure", which is not deployed (there: none)',
    );
  });

  it('read only what they need: who checks closures never writes', () => {
    const template = Template.fromStack(centerApp().stacks.functions);
    const [policy] = Object.values(template.findResources('AWS::IAM::Policy')).filter(
      ({ Properties }) => /^CheckClosure/.test(Properties.PolicyName),
    );
    const actions = policy?.Properties.PolicyDocument.Statement.flatMap(
      ({ Action }: { Action: string | string[] }) => Action,
    );
    expect(actions.filter((action: string) => action.startsWith('dynamodb:'))).toEqual([
      'dynamodb:Query',
    ]);
    expect(actions).not.toContain('kms:GenerateDataKey');
  });
});
