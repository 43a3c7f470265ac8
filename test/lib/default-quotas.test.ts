import { expect, it } from 'vitest';
import config from '../../contact-center.config.ts';
import { shippedFlows } from '../../lib/constructs/shipped-flows.ts';
import { templates } from './center-app.ts';

/** What Amazon Connect allows an instance without being asked (service quotas; older accounts can have less). */
const quotas: Record<string, number> = {
  'AWS::Connect::ContactFlow': 100,
  'AWS::Connect::ContactFlowModule': 200,
  'AWS::Connect::Queue': 100,
  'AWS::Connect::RoutingProfile': 500,
  'AWS::Connect::HoursOfOperation': 100,
  'AWS::Connect::QuickConnect': 100,
  'AWS::Connect::SecurityProfile': 100,
  // Available and Offline are there already.
  'AWS::Connect::AgentStatus': 48,
  'AWS::Connect::PhoneNumber': 10,
  'AWS::Connect::PredefinedAttribute': 150,
  'AWS::Lex::BotAlias': 100,
};

const count = (type: string): number =>
  Object.values(templates()).reduce(
    (sum, template) => sum + Object.keys(template.findResources(type)).length,
    0,
  );

it.each(Object.entries(quotas))('%s: a center needs no more than %i', (type, quota) => {
  expect(count(type)).toBeLessThanOrEqual(quota);
});

it('the functions that flows call are fewer than the 50 that an instance can have', () => {
  expect(count('AWS::Connect::IntegrationAssociation')).toBeGreaterThan(5);
  expect(count('AWS::Connect::IntegrationAssociation')).toBeLessThanOrEqual(50);
});

it('the flows of the center, one of them for wrap-up codes, leave 49 of the 100 to others', () => {
  const { flows } = shippedFlows({ tenant: null, config });
  const modules = flows.filter(({ type }) => type === 'MODULE');
  expect(flows.length - modules.length).toBeLessThanOrEqual(51);
  expect(modules.length).toBeLessThanOrEqual(100);
});
