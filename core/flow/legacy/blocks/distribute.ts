import type { BlockConversion } from '../block-conversion.ts';

/** Contacts parted by chance. Both formats draw a number from 1 to 100 and compare it with thresholds in order. */
export const distribute: BlockConversion = { type: 'DistributeByPercentage' };
