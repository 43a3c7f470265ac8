import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { SecretValue, Tags, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * A user's first password, made by Secrets Manager: the template holds a reference to it. Connect reads it when the user is made and
 * never again. Found by the tag `connect-user`; it has no name of its own, since a deleted secret keeps its name for weeks.
 */
export function firstPassword(scope: Construct, username: string, key: IKey): string {
  const secret = new CfnSecret(scope, `Password ${username}`, {
    description: `First password of the Amazon Connect user ${username}`,
    kmsKeyId: key.keyArn,
    generateSecretString: { passwordLength: 24, excludePunctuation: true },
  });
  Tags.of(secret).add('connect-user', username);
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'A first password is used once, when the user is made: rotated, it would open nothing.',
  });
  return SecretValue.secretsManager(secret.ref).unsafeUnwrap();
}
