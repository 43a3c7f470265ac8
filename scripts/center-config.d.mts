import type { Plugin } from 'esbuild';

export const configSuffix: string;
export const bundlesFolder: string;
export const centerConfig: Plugin;
