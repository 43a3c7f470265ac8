import { basename, resolve } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';

const named = process.env.CONTACT_CENTER_CONFIG;
const file = resolve(
  named ? (process.env.INIT_CWD ?? process.cwd()) : repositoryRoot,
  named || 'contact-center.config.ts',
);

/** Ends the names of what is built with another configuration than the repository's own, so that it takes no other's place. */
export const configSuffix = named ? `-${basename(file).replace(/\W+/g, '-')}` : '';

/** Where functions are built, from the repository's root. */
export const bundlesFolder = `.build/functions${configSuffix}`;

/** For esbuild: the file that CONTACT_CENTER_CONFIG names takes the place of contact-center.config.ts. */
export const centerConfig = {
  name: 'center-config',
  setup(build) {
    if (named) build.onResolve({ filter: /\/contact-center\.config\.ts$/ }, () => ({ path: file }));
  },
};
