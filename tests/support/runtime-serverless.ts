import { join } from 'node:path';
import { build } from 'esbuild';
import { runNode } from './runtime-node.ts';
import { PAGES, type PagesOf } from './runtime-place.ts';

/**
 * As the jsonresume.org registry uses a theme: by a static `import()` in a function bundled into one
 * file, which does not await `render`. That file is all that Node then lets it read.
 */
export function inAServerlessBundle(format: 'cjs' | 'esm'): PagesOf {
  return async (place) => {
    const outfile = join(place.folder, `function.${format === 'cjs' ? 'cjs' : 'mjs'}`);
    const { metafile } = await build({
      stdin: { contents: FUNCTION, resolveDir: place.folder },
      platform: 'node',
      format,
      bundle: true,
      outfile,
      metafile: true,
      logLevel: 'error',
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    if (imports.length > 0) throw new Error(`The bundle imports ${imports[0]?.path}.`);
    const args = ['--permission', `--allow-fs-read=${outfile}`, outfile];
    return JSON.parse(runNode(place, '22', args, JSON.stringify(place.resumes)));
  };
}

const FUNCTION = `
async function handle(resumes) {
  const { render } = await import('jsonresume-theme-hairline');
  return JSON.stringify(${PAGES});
}
async function main() {
  if (process.permission.has('fs.read') || process.permission.has('fs.write')) {
    throw new Error('Files are not out of reach.');
  }
  let input = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
  process.stdout.write(await handle(JSON.parse(input)));
}
main();
`;
