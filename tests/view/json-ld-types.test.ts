import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { attribute, elementsOf } from '../support/html.ts';
import { RESUME_NAMES, resumeNamed } from '../support/page-cases.ts';

/** Inside the project, so that TypeScript finds the types of schema.org. */
const folder = mkdtempSync(join(import.meta.dirname, '../../out-'));
afterAll(() => rmSync(folder, { recursive: true }));

function jsonLdOf(resume: object): string {
  const script = elementsOf(render(resume)).find(
    (each) => attribute(each, 'type') === 'application/ld+json',
  );
  const [text] = script?.childNodes ?? [];
  return text !== undefined && 'value' in text ? text.value : '';
}

/** What TypeScript finds wrong if values in JSON are persons of schema.org, with the package `schema-dts`. */
function problemsOf(...values: string[]): string {
  const file = join(folder, 'persons.ts');
  const head = "import type { Person, WithContext } from 'schema-dts';\n";
  const lines = values.map((value) => `export const _${values.indexOf(value)}: P = ${value};\n`);
  writeFileSync(file, `${head}type P = WithContext<Person>;\n${lines.join('')}`);
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--ignoreConfig'];
  try {
    return execFileSync(process.execPath, [tsc, ...options, file], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

describe('what search engines are told is valid by the types of schema.org', () => {
  test('for every résumé', () => {
    const values = RESUME_NAMES.map((name) => jsonLdOf(resumeNamed(name)));
    expect(values.length).toBeGreaterThan(12);
    expect(problemsOf(...new Set(values))).toBe('');
  });

  test('which refuse a property that they do not know', () => {
    const value = '{ "@context": "https://schema.org", "@type": "Person", "knows_about": ["Go"] }';
    expect(problemsOf(value)).toContain('knows_about');
  });
});
