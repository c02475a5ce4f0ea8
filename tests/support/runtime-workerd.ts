import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { root } from './package.ts';
import { PAGES, type PagesOf, sharedIn } from './runtime-place.ts';

/** Where the package has put workerd; it has no types. */
const workerd: { default: string } = createRequire(import.meta.url)('workerd');

/** A worker in the engine of Cloudflare Workers. */
export interface Served {
  /** Such as `http://127.0.0.1:40000`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts workerd with a configuration whose one socket is called `http`, on a free port.
 *
 * @param config - the file's name in `folder`.
 */
export async function serve(folder: string, config: string): Promise<Served> {
  const args = ['serve', config, '--socket-addr=http=127.0.0.1:0', '--control-fd=3'];
  const child = spawn(workerd.default, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  return {
    origin: `http://127.0.0.1:${await portOf(child)}`,
    async stop() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

/** The port that workerd reports once it listens; its complaint where it ends instead. */
async function portOf(child: ChildProcess): Promise<number> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complaint += text;
  });
  const events = createInterface({ input: child.stdio[3] as Readable });
  for await (const line of events) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return port;
  }
  throw new Error(`workerd did not start: ${complaint}`);
}

/** In a worker of its own that has the package's module under its name, and nothing else. */
export const inWorkerd: PagesOf = async (place) => {
  writeFileSync(join(place.folder, 'pages.mjs'), WORKER);
  const shared = sharedIn(place.theme).map(
    (file) =>
      `(name = "${file}", esModule = embed "node_modules/jsonresume-theme-hairline/dist/${file}"),`,
  );
  writeFileSync(join(place.folder, 'pages.capnp'), CONFIG.replace('SHARED', shared.join('\n')));
  const { origin, stop } = await serve(place.folder, 'pages.capnp');
  try {
    const body = JSON.stringify(place.resumes);
    const answer = await fetch(origin, { method: 'POST', body });
    return (await answer.json()) as string[];
  } finally {
    await stop();
  }
};

const WORKER = `
import { render } from 'jsonresume-theme-hairline';
export default {
  async fetch(request) {
    const resumes = await request.json();
    return Response.json(${PAGES});
  },
};
`;

const CONFIG = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  sockets = [(name = "http", http = (), service = "pages")],
  services = [(name = "pages", worker = (
    compatibilityDate = "2025-01-01",
    modules = [
      (name = "pages.mjs", esModule = embed "pages.mjs"),
      ( name = "jsonresume-theme-hairline",
        esModule = embed "node_modules/jsonresume-theme-hairline/dist/index.mjs" ),
SHARED
    ],
  ))],
);
`;

/** Serves `examples/worker`, which is in a folder with the theme, as its README says. */
export function serveExample(folder: string): Promise<Served> {
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild');
  const options = ['--bundle', '--format=esm', '--outfile=bundle.mjs', '--log-level=error'];
  execFileSync(esbuild, ['worker.mjs', ...options], { cwd: folder });
  return serve(folder, 'worker.capnp');
}
