import { createHash } from 'node:crypto';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnBot, CfnBotAlias, CfnBotVersion } from 'aws-cdk-lib/aws-lex';
import { Construct } from 'constructs';
import type { Language } from '../../core/languages.ts';
import { botLocale } from '../connect/bot-locale.ts';

/** Without it Connect's own role may not talk to the bot. */
const enabled = [{ key: 'AmazonConnectEnabled', value: 'True' }];

/** Callers' words are not kept by the bot: Connect's transcripts are the one place for them. */
const sessionSeconds = 300;

/** The bot that understands why somebody calls, in those of the center's languages that Lex speaks. */
export class CenterBot extends Construct {
  readonly aliasArn: string;

  constructor(
    scope: Construct,
    id: string,
    props: { name: string; languages: readonly Language[] },
  ) {
    super(scope, id);
    const botLocales = props.languages.flatMap((language) => botLocale(language) ?? []);
    const bot = new CfnBot(this, 'Bot', {
      name: props.name,
      description: 'Why somebody calls',
      // Connect speaks, the bot listens: it needs no permission at all.
      roleArn: new Role(this, 'Role', { assumedBy: new ServicePrincipal('lexv2.amazonaws.com') })
        .roleArn,
      dataPrivacy: { ChildDirected: false },
      idleSessionTtlInSeconds: sessionSeconds,
      autoBuildBotLocales: true,
      botLocales,
      botTags: enabled,
    });
    const version = this.version(bot, botLocales);
    const alias = new CfnBotAlias(this, 'Alias', {
      botId: bot.attrId,
      botAliasName: 'live',
      botVersion: version.attrBotVersion,
      botAliasLocaleSettings: botLocales.map(({ localeId }) => ({
        localeId,
        botAliasLocaleSetting: { enabled: true },
      })),
      botAliasTags: enabled,
    });
    this.aliasArn = alias.attrArn;
  }

  /** A version never changes, so each definition gets one of its own; otherwise the alias would keep the old words. */
  private version(bot: CfnBot, locales: CfnBot.BotLocaleProperty[]): CfnBotVersion {
    const digest = createHash('sha256').update(JSON.stringify(locales)).digest('hex').slice(0, 12);
    return new CfnBotVersion(this, `Version ${digest}`, {
      botId: bot.attrId,
      description: digest,
      botVersionLocaleSpecification: locales.map(({ localeId }) => ({
        localeId,
        botVersionLocaleDetails: { sourceBotVersion: 'DRAFT' },
      })),
    });
  }
}
