import { readFileSync, writeFileSync } from 'node:fs';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { block } from '../../core/flow/build/block.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import config from '../fixtures/center.ts';
import { smallFlows } from '../fixtures/small-flows.ts';
import { centerApp, shipped } from './center-app.ts';

const hold = defineFlow({
  name: 'hold',
  type: 'CUSTOMER_HOLD',
  start: 'music',
  blocks: {
    music: block('MessageParticipantIteratively', {
      parameters: { Messages: [{ PromptId: resource('prompt', 'hold-music') }] },
    }),
  },
});

const modules = (recordings: Record<string, string>) =>
  Template.fromStack(
    centerApp(
      {},
      {},
      {
        config: { ...config, recordings },
        shipped: { ...shipped, flows: [...smallFlows, hold] },
      },
    ).stacks.modules,
  );

describe('recordings', () => {
  it('that flows name and that come with the center are uploaded, others looked up', () => {
    const template = modules({});
    template.resourceCountIs('AWS::Connect::Prompt', 1);
    template.hasResourceProperties('AWS::Connect::Prompt', {
      Name: 'hold-music',
      S3Uri: { 'Fn::Sub': Match.stringLikeRegexp('^s3://cdk-.+/[0-9a-f]{64}\\.wav$') },
    });
    template.resourceCountIs('Custom::ConnectSearchPrompts', 1);
  });

  it('of the configuration are uploaded too, in place of a shipped one of the same name', () => {
    const own = '.build/own.wav';
    writeFileSync(own, readFileSync('contact-flows/music/hold-music.wav').subarray(0, 100));
    const uris = (recordings: Record<string, string>) =>
      Object.values(modules(recordings).findResources('AWS::Connect::Prompt')).map(
        ({ Properties }) => [Properties.Name, Properties.S3Uri] as const,
      );
    const [[, shippedUri] = []] = uris({});
    const found = new Map(uris({ 'hold-music': own, spring: own }));
    expect([...found.keys()].sort()).toEqual(['hold-music', 'spring']);
    expect(found.get('hold-music')).toEqual(found.get('spring'));
    expect(found.get('hold-music')).not.toEqual(shippedUri);
  });

  it('that Connect would refuse fail the synthesis', () => {
    expect(() => modules({ spring: 'package.json' })).toThrow(/"spring".*no WAV file.*ffmpeg/);
  });
});
