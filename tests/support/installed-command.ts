import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { readExample } from './examples.ts';
import { installPackedTheme } from './package.ts';

export const folder = mkdtempSync(join(tmpdir(), 'hairline-command-'));
export const program = join(folder, 'node_modules/.bin/jsonresume-theme-hairline');
export const resume = readExample('piyush-mishra');
export const ADA =
  '{ "basics": { "name": "Ada" }, "work": [{ "name": "Acme", "startDate": "2020-03" }] }';
export const ADA_YAML = 'basics:\n  name: Ada\nwork:\n  - name: Acme\n    startDate: 2020-03\n';

export const path = (name: string) => join(folder, name);
export const write = (name: string, text: string) => writeFileSync(path(name), text);

/** Installs the packed theme, with some résumés beside it, for the tests of a file. */
export function useInstalledCommand(): void {
  beforeAll(() => {
    installPackedTheme(folder);
    write('resume.json', JSON.stringify(resume));
    write('ada.json', ADA);
    write('ada.yaml', ADA_YAML);
    write('ada.jsonc', `// Ada\n${ADA.replace(/\}$/, ', /* more */ }')}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed command as a process of its own. */
export function run(args: readonly string[], { input = '', env = {} } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}
