import { Fn } from 'aws-cdk-lib/core';

/** The id at the end of an ARN of something in an instance (`…:instance/<id>/queue/<id>`), known when deployed. */
export const idInInstance = (arn: string): string => Fn.select(3, Fn.split('/', arn));

/** The id at the end of an ARN with a single slash (`…:phone-number/<id>`). */
export const idOf = (arn: string): string => Fn.select(1, Fn.split('/', arn));
