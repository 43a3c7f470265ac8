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
import { hoursZone } from '../core/config/hours-zone.ts';
import { evaluationForm } from './connect/evaluation-form.ts';
import { holidayOverrides } from './connect/holiday-overrides.ts';
import { routingProfileProps } from './connect/routing-profile-props.ts';
import { securityProfiles } from './connect/security-profiles.ts';
import { weekConfig } from './connect/week-config.ts';
import { inSequence } from './constructs/in-sequence.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { WorkspaceStack } from './workspace-stack.ts';

export type RoutingStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
  /** Address of the dashboard, which may hold Connect's own control panel in a frame. */
  dashboard: string;
  workspace: WorkspaceStack;
};

/** Who takes what and when: hours, queues, routing profiles, statuses, security profiles, languages. */
export class RoutingStack extends Stack {
  /** ARNs by the names of the configuration. */
  readonly hours: ReadonlyMap<string, string>;
  readonly queues: ReadonlyMap<string, string>;
  /** Routing profiles and teams by the names of agent groups. */
  readonly profiles: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  /** Security profiles by role. */
  readonly roles: ReadonlyMap<string, string>;
  private readonly instanceArn: string;

  constructor(scope: Construct, id: string, props: RoutingStackProps) {
    const { config, instance, dashboard, workspace, ...stackProps } = props;
    super(scope, id, stackProps);
    this.instanceArn = instance.instanceArn;
    new CfnApprovedOrigin(this, 'Dashboard', { instanceId: this.instanceArn, origin: dashboard });
    this.hours = this.openingHours(config);
    this.queues = this.makeQueues(config);
    this.statuses(config);
    this.proficiencies(config);
    this.profiles = this.routingProfiles(config);
    this.roles = this.securityProfiles(config, workspace);
    this.teams = this.makeTeams(config);
    new CfnEvaluationForm(this, 'Evaluation', { instanceArn: this.instanceArn, ...evaluationForm });
    inSequence(this);
  }

  private openingHours(config: ContactCenterConfig): Map<string, string> {
    const { hours, holidays } = config;
    return new Map(
      Object.entries(hours).map(([name, week]) => {
        const made = new CfnHoursOfOperation(this, `Hours ${name}`, {
          instanceArn: this.instanceArn,
          name,
          timeZone: hoursZone(config, name),
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

  private statuses({ agentStatuses }: ContactCenterConfig): void {
    for (const [place, name] of agentStatuses.entries())
      new CfnAgentStatus(this, `Status ${name}`, {
        instanceArn: this.instanceArn,
        name,
        state: 'ENABLED',
        displayOrder: place + 1,
      });
  }

  /** What agents can be told apart by. */
  private proficiencies({ languages, users }: ContactCenterConfig): void {
    const attribute = (id: string, name: string, stringList: string[]) =>
      new CfnPredefinedAttribute(this, id, {
        instanceArn: this.instanceArn,
        name,
        values: { stringList },
        purposes: ['ROUTING'],
      });
    attribute('Language', 'language', languages);
    const skills = new Set(users.flatMap((user) => Object.keys(user.skills)));
    if (skills.size > 0) attribute('Skill', 'skill', [...skills].sort());
  }

  private routingProfiles({ agentGroups, queues }: ContactCenterConfig): Map<string, string> {
    const queueArn = (name: string) => this.queues.get(name) ?? '';
    return new Map(
      agentGroups.map((group) => {
        const made = new CfnRoutingProfile(this, `Profile ${group.name}`, {
          instanceArn: this.instanceArn,
          ...routingProfileProps(group, queues, queueArn),
        });
        return [group.name, made.attrRoutingProfileArn];
      }),
    );
  }

  private securityProfiles(
    { name: center }: ContactCenterConfig,
    workspace: WorkspaceStack,
  ): Map<string, string> {
    // A namespace is no reference that would tell.
    this.addStackDependency(workspace);
    const { namespace } = workspace;
    return new Map(
      Object.entries(securityProfiles).map(([role, { description, permissions }]) => {
        const made = new CfnSecurityProfile(this, `May ${role}`, {
          instanceArn: this.instanceArn,
          securityProfileName: `${center} ${role}`,
          description,
          permissions: [...permissions],
          applications: [{ namespace, applicationPermissions: ['ACCESS'] }],
        });
        return [role, made.attrSecurityProfileArn];
      }),
    );
  }

  private makeTeams({ agentGroups }: ContactCenterConfig): Map<string, string> {
    const levels = new CfnUserHierarchyStructure(this, 'Levels', {
      instanceArn: this.instanceArn,
      userHierarchyStructure: { levelOne: { name: 'Team' } },
    });
    return new Map(
      agentGroups.map(({ name }) => {
        const team = new CfnUserHierarchyGroup(this, `Team ${name}`, {
          instanceArn: this.instanceArn,
          name,
        });
        team.addResourceDependency(levels);
        return [name, team.attrUserHierarchyGroupArn];
      }),
    );
  }
}
