// node scripts/synth.mjs: builds functions and dashboard, synthesizes every stack into cdk.out, offline, and fails on
// any finding of CloudFormation's validation (warnings too) or of cdk-nag. `--app` is how cdk.json runs the same app.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundlesFolder, centerConfig, configSuffix } from './center-config.mjs';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { repositoryRoot } from './repository-root.mjs';

const output = join(repositoryRoot, 'cdk.out');
const app = join(repositoryRoot, `.build/run/contact-center${configSuffix}.mjs`);

process.env.FUNCTION_BUNDLES = bundlesFolder;
requireNode();
ensureInstalled({ development: true });
await prepare();
if (process.argv.includes('--app')) await import(pathToFileURL(app).href);
else process.exitCode = synthesize();

async function prepare() {
  const [{ build }, { buildFunctions }, { buildDashboard }] = await Promise.all([
    import('esbuild'),
    import('./build-functions.mjs'),
    import('./build-dashboard.mjs'),
  ]);
  await Promise.all([
    buildFunctions({ ifStale: true }),
    buildDashboard({ ifStale: true }),
    build({
      entryPoints: [join(repositoryRoot, 'bin/contact-center.ts')],
      outfile: app,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      plugins: [centerConfig],
      logLevel: 'warning',
    }),
  ]);
}

function synthesize() {
  const { context } = JSON.parse(readFileSync(join(repositoryRoot, 'cdk.json'), 'utf8'));
  rmSync(output, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [app], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    env: { ...process.env, CDK_OUTDIR: output, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });
  if (status !== 0) {
    console.error(stdout + stderr);
    console.error('Synthesis failed.');
    return 1;
  }
  const findings = readFindings();
  for (const finding of findings) console.error(finding);
  for (const line of summary()) console.log(line);
  console.log(`Findings: ${findings.length}`);
  return findings.length === 0 ? 0 : 1;
}

/** Every violation, whatever its severity: a warning of the validator can be a value that CloudFormation refuses. */
function readFindings() {
  const { pluginReports } = readJson('validation-report.json');
  return pluginReports.flatMap(({ pluginName, violations = [] }) =>
    violations.flatMap(({ ruleName, description, severity, violatingConstructs = [] }) =>
      violatingConstructs.map(
        ({ constructPath }) =>
          `${severity} ${pluginName} ${ruleName} at ${constructPath}\n  ${description}`,
      ),
    ),
  );
}

function summary() {
  const templates = readdirSync(output).filter((file) => file.endsWith('.template.json'));
  const counts = templates.map((file) => [
    file.replace('.template.json', ''),
    Object.keys(readJson(file).Resources ?? {}).length,
  ]);
  const total = counts.reduce((sum, [, resources]) => sum + resources, 0);
  return [
    ...counts.map(([stack, resources]) => `${stack.padEnd(28)} ${resources} resources`),
    `${counts.length} stacks, ${total} resources in cdk.out`,
  ];
}

function readJson(file) {
  return JSON.parse(readFileSync(join(output, file), 'utf8'));
}
