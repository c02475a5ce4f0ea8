import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { OPTION_NAMES } from '../../src/options/schema.ts';

const require = createRequire(import.meta.url);
const OFFICIAL = 'https://cdn.jsdelivr.net/npm/@jsonresume/schema@1.3.1/schema.json';
const OURS = 'https://cdn.jsdelivr.net/npm/jsonresume-theme-hairline/schema/';

/** What stands behind each address, read from where the packages hold it. */
function fileOf(uri: string): string {
  if (uri === OFFICIAL) return require.resolve('@jsonresume/schema/schema.json');
  return fileURLToPath(new URL(uri.replace(OURS, '../../schema/'), import.meta.url));
}

/** The language service inside Visual Studio Code and other editors. */
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileOf(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});

/** A document that names the theme's schema; `¦` in it is where the cursor stands. */
function open(text: string) {
  const position = text.indexOf('¦');
  const document = TextDocument.create('resume.json', 'json', 1, text.replace('¦', ''));
  return {
    document,
    parsed: service.parseJSONDocument(document),
    position: document.positionAt(position),
  };
}

async function completions(text: string): Promise<string[]> {
  const { document, parsed, position } = open(text);
  const list = await service.doComplete(document, position, parsed);
  return (list?.items ?? []).map(({ label }) => String(label));
}

async function problems(text: string): Promise<string[]> {
  const { document, parsed } = open(text);
  return (await service.doValidation(document, parsed)).map(({ message }) => String(message));
}

const resume = (rest: string) => `{ "$schema": "${OURS}resume.schema.json", ${rest} }`;

describe('an editor that knows JSON Schema', () => {
  test('completes the official fields', async () => {
    expect(await completions(resume('"work": [{ ¦ }]'))).toEqual(
      expect.arrayContaining(['name', 'position', 'startDate', 'highlights']),
    );
  });
  test('completes the options', async () => {
    expect((await completions(resume('"meta": { "themeOptions": { ¦ } }'))).sort()).toEqual(
      [...OPTION_NAMES].sort(),
    );
  });
  test('completes an option’s values', async () => {
    expect(await completions(resume('"meta": { "themeOptions": { "density": ¦ } }'))).toEqual(
      expect.arrayContaining(['"compact"', '"normal"', '"relaxed"']),
    );
  });
  test('tells what an option does', async () => {
    const { document, parsed, position } = open(
      resume('"meta": { "themeOptions": { "den¦sity": "normal" } }'),
    );
    expect(JSON.stringify(await service.doHover(document, position, parsed))).toContain(
      'The space between lines',
    );
  });
  test.each([
    [
      'a correct résumé',
      '"basics": { "name": "A" }, "meta": { "themeOptions": { "density": "compact" } }',
      [],
    ],
    ['a wrong type', '"basics": { "name": 7 }', [/string/]],
    ['a wrong option', '"meta": { "themeOptions": { "density": "tight" } }', [/compact/]],
    ['an unknown option', '"meta": { "themeOptions": { "zebra": 1 } }', [/zebra/]],
  ])('checks %s', async (_, text, expected) => {
    const found = await problems(resume(text));
    expect(found).toHaveLength(expected.length);
    expected.forEach((part, i) => {
      expect(found[i]).toMatch(part);
    });
  });
});
