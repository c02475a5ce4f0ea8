import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { textItems } from './extractors.mjs';

const LIBRARY = 'package/src/app/lib';

/**
 * Returns the parser of résumés in PDF of the package `open-resume`, which is downloaded into a folder. The
 * package is a whole web site; only its parser is taken, and it gets the text from the pdf.js of this project.
 */
export async function openResume(folder) {
  const npm = (...args) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8' });
  const [{ filename, version }] = JSON.parse(npm('pack', 'open-resume', '--json'));
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  const entry = join(folder, 'parser.ts');
  writeFileSync(
    entry,
    `export { groupTextItemsIntoLines } from 'lib/parse-resume-from-pdf/group-text-items-into-lines';
export { groupLinesIntoSections } from 'lib/parse-resume-from-pdf/group-lines-into-sections';
export { extractResumeFromSections } from 'lib/parse-resume-from-pdf/extract-resume-from-sections';`,
  );
  const outfile = join(folder, 'parser.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    tsconfigRaw: {},
    alias: { lib: join(folder, LIBRARY) },
    plugins: [withoutStore],
    logLevel: 'error',
  });
  const { groupTextItemsIntoLines, groupLinesIntoSections, extractResumeFromSections } =
    await import(pathToFileURL(outfile));
  const parse = async (pdf) => {
    const items = (await textItems(pdf)).filter(({ text, hasEOL }) => hasEOL || text.trim() !== '');
    return extractResumeFromSections(groupLinesIntoSections(groupTextItemsIntoLines(items)));
  };
  return { version, parse };
}

/** Its store of the web site's state is not needed to parse. */
const withoutStore = {
  name: 'without-store',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@reduxjs\/toolkit$/ }, () => ({ path: 'store', namespace: 'store' }));
    onLoad({ filter: /.*/, namespace: 'store' }, () => ({
      contents: 'export const createSlice = () => ({ actions: {}, reducer: () => {} });',
    }));
  },
};
