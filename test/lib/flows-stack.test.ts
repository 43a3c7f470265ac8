import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { functionsOf } from '../../lib/connect/function-needs.ts';
import config from '../fixtures/center.ts';
import { smallFlows } from '../fixtures/small-flows.ts';
import { centerApp, shipped, templates } from './center-app.ts';

const flows = () => templates().flows;
const modules = () => templates().modules;
const find = (type: string) =>
  [flows(), modules()].flatMap((template) => Object.entries(template.findResources(type)));

/** A joined text as CloudFormation would make it, with every reference as `<id>`. */
function joined(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[key, inner] = ['', '']] = Object.entries(value as object);
  if (key === 'Fn::Join') return (inner[1] as unknown[]).map(joined).join('');
  if (key === 'Fn::Select') return `id of ${joined(inner[1]['Fn::Split'][1])}`;
  if (key === 'Fn::GetStackOutput') return `<${inner.OutputName}>`;
  return `<${[inner].flat()[0]}>`;
}

type Action = { Identifier: string; Parameters: Record<string, unknown> };
const actions = (content: unknown): Map<string, Action> => {
  const parsed: { Actions: Action[] } = JSON.parse(joined(content));
  return new Map(parsed.Actions.map((action) => [action.Identifier, action]));
};
const call = (type: string) => {
  const [[id, { Properties, DependsOn }] = ['', { Properties: {}, DependsOn: [] }]] = find(type);
  return { id, DependsOn, ...JSON.parse(joined(Properties.Create)) };
};

describe('flows', () => {
  it('are all there by name and type, and modules with their contract', () => {
    const named = find('AWS::Connect::ContactFlow').map(([, { Properties }]): [string, string] => [
      Properties.Name,
      Properties.Type,
    ]);
    expect(new Map(named)).toEqual(
      new Map(
        smallFlows.filter(({ type }) => type !== 'MODULE').map(({ name, type }) => [name, type]),
      ),
    );
    modules().hasResourceProperties('AWS::Connect::ContactFlowModule', {
      Name: 'greet',
      Settings: '{}',
    });
  });

  const flowNamed = (name: string) =>
    find('AWS::Connect::ContactFlow').find(([, { Properties }]) => Properties.Name === name);

  it('name what they use and each other', () => {
    const content = actions(flowNamed('welcome')?.[1].Properties.Content);
    expect(content.get('greet')?.Parameters.FlowModuleId).toMatch(/Modulegreet/);
    expect(content.get('closed?')?.Parameters.LambdaFunctionARN).toMatch(/CheckClosureFunction/);
    expect(content.get('choose')?.Parameters.QueueId).toMatch(/QueueBackoffice/);
    expect(content.get('hook')?.Parameters.EventHooks).toEqual({
      CustomerQueue: expect.stringMatching(/^<FlowsFlowwaiting/),
    });
  });

  it('that stand in a ring: the smallest is made with a placeholder, and one call gives it its content', () => {
    const waiting = flowNamed('waiting');
    expect([...actions(waiting?.[1].Properties.Content).keys()]).toEqual(['end']);
    const update = call('Custom::ConnectUpdateContactFlowContent');
    expect(update.parameters.ContactFlowId).toBe(`id of <${waiting?.[0]}>`);
    expect([...actions(update.parameters.Content).keys()]).toContain('music');
    flows().resourceCountIs('Custom::ConnectUpdateContactFlowContent', 1);
  });

  it('play prompts that the instance has, found by name', () => {
    const search = call('Custom::ConnectSearchPrompts');
    expect(search.parameters.SearchCriteria.StringCondition).toMatchObject({
      FieldName: 'name',
      Value: 'CustomerQueue.wav',
      ComparisonType: 'EXACT',
    });
    const { Content } = call('Custom::ConnectUpdateContactFlowContent').parameters;
    expect(actions(Content).get('music')?.Parameters.Messages).toEqual([
      { PromptId: expect.stringMatching(new RegExp(`^<.*${search.id}`)) },
    ]);
  });

  it('come one after the other, as do functions, bot and prompts in the stack before', () => {
    for (const template of [modules(), flows()]) {
      const resources = template.toJSON().Resources as Record<
        string,
        { Type: string; DependsOn?: string[] }
      >;
      const calls = Object.entries(resources).filter(([, { Type }]) =>
        /^(AWS::Connect::|Custom::Connect)/.test(Type),
      );
      expect(calls.length).toBeGreaterThan(5);
      for (const [place, [, { DependsOn = [] }]] of calls.entries())
        if (place > 0) expect(DependsOn).toContain(calls[place - 1]?.[0]);
    }
    const { stacks } = centerApp();
    expect(stacks.flows.dependencies).toContain(stacks.modules);
  });
});

describe('synthesis fails', () => {
  const withFlow = (flow: Parameters<typeof defineFlow>[0]) => () =>
    centerApp({}, {}, { shipped: { ...shipped, flows: [defineFlow(flow)] } });
  const talk = { name: 'welcome', type: 'CONTACT_FLOW', start: 'a' } as const;

  it('when the linter finds an error, with block and fix', () => {
    const blocks = { a: message('', { next: 'b' }), b: disconnect() };
    expect(withFlow({ ...talk, blocks })).toThrow(
      /flow "welcome", block "a", Parameters\.Text: .+ Fix: /,
    );
  });

  it('when a flow names a queue or function that is not deployed', () => {
    const blocks = {
      a: setQueue(resource('queue', 'Rentals'), { next: 'b', failed: 'b' }),
      b: lambda(resource('lambda', 'guess'), { next: 'c', failed: 'c' }),
      c: disconnect(),
    };
    expect(withFlow({ ...talk, blocks })).toThrow(/queue "Rentals"[\s\S]+lambda "guess"/);
  });

  it('when a flow calls a function that only works behind flows', () => {
    const [[behind] = ['none']] = functionsOf('after-calls');
    const blocks = {
      a: lambda(resource('lambda', behind), { next: 'c', failed: 'c' }),
      c: disconnect(),
    };
    expect(withFlow({ ...talk, blocks })).toThrow(`the lambda "${behind}", which is not deployed`);
  });
});

describe('the bot', () => {
  it('may be talked to by Connect, in the languages that Lex knows', () => {
    const tags = Match.arrayWith([{ Key: 'AmazonConnectEnabled', Value: 'True' }]);
    modules().hasResourceProperties('AWS::Lex::Bot', {
      AutoBuildBotLocales: true,
      BotTags: tags,
      BotLocales: ['en_GB', 'es_ES', 'it_IT'].map((LocaleId) => Match.objectLike({ LocaleId })),
    });
    modules().hasResourceProperties('AWS::Lex::BotAlias', {
      BotAliasTags: tags,
      BotVersion: { 'Fn::GetAtt': [Match.stringLikeRegexp('^BotVersion'), 'BotVersion'] },
      BotAliasLocaleSettings: Match.arrayWith([
        { LocaleId: 'it_IT', BotAliasLocaleSetting: { Enabled: true } },
      ]),
    });
    modules().hasResourceProperties('AWS::Connect::IntegrationAssociation', {
      IntegrationType: 'LEX_BOT',
      IntegrationArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^BotAlias'), 'Arn'] },
    });
  });

  it('gets a new version when its words change', () => {
    const versionOf = (languages: typeof config.languages) => {
      const { stacks } = centerApp({}, {}, { config: { ...config, languages } });
      return Object.keys(Template.fromStack(stacks.modules).findResources('AWS::Lex::BotVersion'));
    };
    const [fewer, more, again] = [versionOf(['en']), versionOf(['en', 'es']), versionOf(['en'])];
    expect(fewer).toEqual(again);
    expect(fewer).not.toEqual(more);
  });
});

describe('transfers', () => {
  it('have a quick connect for each queue, offered in every queue by calls of their own', () => {
    flows().resourceCountIs('AWS::Connect::QuickConnect', 5);
    flows().resourceCountIs('Custom::ConnectAssociateQueueQuickConnects', 5);
    const { parameters } = call('Custom::ConnectAssociateQueueQuickConnects');
    expect(parameters.QueueId).toMatch(/^id of <.*QueueSales/);
    expect(parameters.QuickConnectIds).toHaveLength(5);
    expect(parameters.QuickConnectIds[0]).toMatch(/^id of <TransfersToSales/);
  });

  it('do without where there is no flow for them', () => {
    const only = smallFlows.filter(({ type }) => !/TRANSFER$|OUTBOUND/.test(type));
    const { stacks } = centerApp({}, {}, { shipped: { ...shipped, flows: only } });
    const template = Template.fromStack(stacks.flows);
    template.resourceCountIs('AWS::Connect::QuickConnect', 0);
    template.resourceCountIs('Custom::ConnectUpdateQueueOutboundCallerConfig', 0);
  });
});

describe('calls of our own', () => {
  it('run the outbound whisper of the center', () => {
    const { parameters } = call('Custom::ConnectUpdateQueueOutboundCallerConfig');
    expect(parameters.OutboundCallerConfig).toEqual({
      OutboundCallerIdName: 'Centralita',
      OutboundFlowId: expect.stringMatching(/^id of <FlowsFlowoutbound/),
    });
  });
});
