import { inABrowser } from './runtime-browser.ts';
import { atTheFolder } from './runtime-hackmyresume.ts';
import { byImport, byRequire, NODE_VERSIONS } from './runtime-node.ts';
import type { PagesOf } from './runtime-place.ts';
import { inAServerlessBundle } from './runtime-serverless.ts';
import { inWorkerd } from './runtime-workerd.ts';

export interface Runtime {
  /** As the README's "Where it runs" names it, in bold. */
  readonly name: string;
  /** How it comes by the theme, and the pages that it then makes. */
  readonly ways: readonly (readonly [how: string, pagesOf: PagesOf])[];
  /** @default false */
  readonly needsChromium?: boolean;
}

/** Every runtime in which one packed theme is made to render the same pages. */
export const RUNTIMES: readonly Runtime[] = [
  // Node 18 is only for HackMyResume, whose users have it; no more is promised there.
  ...NODE_VERSIONS.filter((version) => version !== '18').map((version) => ({
    name: version === 'latest' ? 'the newest Node' : `Node ${version}`,
    ways: [['by require', byRequire(version)] as const, ['by import', byImport(version)] as const],
  })),
  { name: 'HackMyResume', ways: [['by its folder', atTheFolder]] },
  {
    name: 'the jsonresume.org registry',
    ways: [
      ['in a serverless bundle of CommonJS', inAServerlessBundle('cjs')],
      ['in a serverless bundle of ES modules', inAServerlessBundle('esm')],
    ],
  },
  { name: 'workerd', ways: [['as a module of a worker', inWorkerd]] },
  {
    name: 'Chromium',
    ways: [['by a script of type module', inABrowser]],
    needsChromium: true,
  },
];

/** The hosts that tests/hosts/commands.test.ts installs and runs, by the names that it gives them. */
export const INSTALLED_HOSTS: readonly string[] = ['resume-cli 3.1.2', 'resumed 6.1'];
