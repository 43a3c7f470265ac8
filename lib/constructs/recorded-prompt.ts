import { readFileSync } from 'node:fs';
import { CfnPrompt } from 'aws-cdk-lib/aws-connect';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';
import { recordingProblem } from '../connect/recording-problem.ts';

/**
 * The ARN of a recording of ours. Connect copies the file with the rights of whoever deploys, so the bucket of deployment assets
 * will do; another file has another address there, which replaces what is played. Throws on a file that Connect would refuse.
 */
export function recordedPrompt(
  scope: Construct,
  { instanceArn }: { instanceArn: string },
  name: string,
  file: string,
): string {
  const problem = recordingProblem(readFileSync(file));
  if (problem !== undefined) throw new Error(`The prompt "${name}" (${file}): ${problem}`);
  const { s3ObjectUrl } = new Asset(scope, `Recording ${name}`, { path: file });
  return new CfnPrompt(scope, `Prompt ${name}`, { instanceArn, name, s3Uri: s3ObjectUrl })
    .attrPromptArn;
}
