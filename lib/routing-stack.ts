import {
  CfnAgentStatus,
  CfnApprovedOrigin,
  CfnEvaluationForm,
  CfnHoursOfOperation,
  CfnPredefinedAttribute,
  CfnQueue,
  CfnRoutingProfile,
  CfnSecurityProfile,
  CfnUserHierarchyGroup,
  CfnUserHierarchyStructure,
} from 'aws-cdk-lib/aws-connect';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { evaluationForm } from './connect/evaluation-form.ts';
import { holidayOverrides } from './connect/holiday-overrides.ts';
import { routingProfileProps } from './connect/routing-profile-props.ts';
import { securityProfiles } from './connect/security-profiles.ts';
import { weekConfig } from './connect/week-config.ts';
import { inSequence } from './constructs/in-sequence.ts';
import type { InstanceStack } from './instance-stack.ts';

export type RoutingStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
  /** Address of the dashboard, which may hold Connect's own control panel in a frame. */
  dashboard: string;
};

/** Who takes what and when: hours, queues, routing profiles, statuses, security profiles, languages. */
export class RoutingStack extends Stack {
  /** ARNs by the names of the configuration. */
  readonly hours: ReadonlyMap<string, string>;
  readonly queues: ReadonlyMap<string, string>;
  private readonly instanceArn: string;

  constructor(scope: Construct, id: string, props: RoutingStackProps) {
    const { config, instance, dashboard, ...stackProps } = props;
    super(scope, id, stackProps);
    this.instanceArn = instance.instanceArn;
    new CfnApprovedOrigin(this, 'Dashboard', { instanceId: this.instanceArn, origin: dashboard });
    this.hours = this.openingHours(config);
    this.queues = this.makeQueues(config);
    this.agents(config);
    this.teams(config);
    new CfnEvaluationForm(this, 'Evaluation', { instanceArn: this.instanceArn, ...evaluationForm });
    inSequence(this);
  }

  private openingHours({ hours, holidays, timeZone }: ContactCenterConfig): Map<string, string> {
    return new Map(
      Object.entries(hours).map(([name, week]) => {
        const made = new CfnHoursOfOperation(this, `Hours ${name}`, {
          instanceArn: this.instanceArn,
          name,
          timeZone,
          config: weekConfig(week),
          hoursOfOperationOverrides: holidayOverrides(holidays, name),
        });
        return [name, made.attrHoursOfOperationArn];
      }),
    );
  }

  /** Caller ids and outbound whispers are set by the flows' stack, which has both. */
  private makeQueues({ queues }: ContactCenterConfig): Map<string, string> {
    return new Map(
      queues.map(({ name, hours, maxContacts }) => {
        const made = new CfnQueue(this, `Queue ${name}`, {
          instanceArn: this.instanceArn,
          name,
          hoursOfOperationArn: this.hours.get(hours) ?? '',
          ...(maxContacts === undefined ? {} : { maxContacts }),
        });
        return [name, made.attrQueueArn];
      }),
    );
  }

  private agents({
    name: center,
    agentGroups,
    agentStatuses,
    languages,
    queues,
  }: ContactCenterConfig) {
    const instanceArn = this.instanceArn;
    for (const [place, name] of agentStatuses.entries())
      new CfnAgentStatus(this, `Status ${name}`, {
        instanceArn,
        name,
        state: 'ENABLED',
        displayOrder: place + 1,
      });
    new CfnPredefinedAttribute(this, 'Language', {
      instanceArn,
      name: 'language',
      values: { stringList: languages },
      purposes: ['ROUTING'],
    });
    const queueArn = (name: string) => this.queues.get(name) ?? '';
    for (const group of agentGroups)
      new CfnRoutingProfile(this, `Profile ${group.name}`, {
        instanceArn,
        ...routingProfileProps(group, queues, queueArn),
      });
    for (const [role, { description, permissions }] of Object.entries(securityProfiles))
      new CfnSecurityProfile(this, `May ${role}`, {
        instanceArn,
        securityProfileName: `${center} ${role}`,
        description,
        permissions: [...permissions],
      });
  }

  private teams({ agentGroups }: ContactCenterConfig) {
    const levels = new CfnUserHierarchyStructure(this, 'Levels', {
      instanceArn: this.instanceArn,
      userHierarchyStructure: { levelOne: { name: 'Team' } },
    });
    for (const { name } of agentGroups) {
      const team = new CfnUserHierarchyGroup(this, `Team ${name}`, {
        instanceArn: this.instanceArn,
        name,
      });
      team.addResourceDependency(levels);
    }
  }
}
