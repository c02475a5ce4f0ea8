// Where the time of a warm render goes: `node bench/profile.mjs`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENVIRONMENT } from './support/child.mjs';
import { functionsOf } from './support/profile.mjs';
import { bundleReadable, sourcesOf } from './support/readable-bundle.mjs';
import { table } from './support/table.mjs';
import { inTemporaryFolder } from './support/temporary.mjs';

const RENDERS = 20_000;
const SHOWN = 25;
const SAMPLE_EVERY_US = 200;

await inTemporaryFolder(async (folder) => {
  const bundle = join(folder, 'hairline.mjs');
  await bundleReadable(bundle);
  const watched = fileURLToPath(new URL('children/profile.mjs', import.meta.url));
  execFileSync(
    process.execPath,
    ['--cpu-prof', `--cpu-prof-interval=${SAMPLE_EVERY_US}`]
      .concat([`--cpu-prof-dir=${folder}`, '--cpu-prof-name=render.cpuprofile'])
      .concat([watched, pathToFileURL(bundle).href, RENDERS]),
    { env: ENVIRONMENT },
  );
  const profile = JSON.parse(readFileSync(join(folder, 'render.cpuprofile'), 'utf8'));
  const sourceOf = sourcesOf(readFileSync(bundle, 'utf8'));
  const functions = functionsOf(profile, ({ url, lineNumber }) =>
    url === pathToFileURL(bundle).href ? sourceOf(lineNumber) : url.replace(/^.*\//, ''),
  );
  print(functions);
});

function print(functions) {
  const all = functions.reduce((sum, { self }) => sum + self, 0);
  const share = (milliseconds) => `${((100 * milliseconds) / all).toFixed(1)}%`;
  const perRender = (milliseconds) => ((1000 * milliseconds) / RENDERS).toFixed(2);
  const rows = functions
    .slice(0, SHOWN)
    .map(({ name, place, self, total }) => [
      `${shortened(name)}${place && ` (${place})`}`,
      share(self),
      perRender(self),
      perRender(total),
    ]);
  console.log(`${RENDERS.toLocaleString('en')} renders of the complete résumé; µs for each.\n`);
  console.log(table(['function', 'self', 'self, µs', 'with its callees, µs'], rows));
}

/** A regular expression's name is its whole source. */
function shortened(name) {
  return name.length > 50 ? `${name.slice(0, 49)}…` : name;
}
