import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';

/**
 * Every pattern of the sources, and whether some text makes it take more than linear time. The package
 * `recheck` finds that out from the pattern itself, so that no clock decides. It cannot analyse patterns
 * that look around themselves: what they look for counts as a part of them, what they must not find is
 * left out.
 */

/** Patterns that are not linear, and what keeps the texts short that they are given. */
const BOUNDED: Readonly<Record<string, string>> = {
  '[.…!]+$': 'given what can be a date',
  '\\s*[-–—−~〜～→]+>?\\s*|\\s+(?:to|until|till?|through|bis|au|à|a|al|hasta|até|ao|tot|do|по|до|från)\\s+|[至到]':
    'given what can be a date',
  '([^/]*)(?:\\/\\d+)?$': 'given pointers that are cut',
};

/** The starts of patterns that look behind themselves in order to be linear. */
const STARTS_ONCE: readonly string[] = [
  // Begins at the start of a word and nowhere else.
  '(?<![\\w.])',
];

/** Modules that may make patterns at run time, because a name is a part of them. */
const MADE_AT_RUN_TIME = ['options/readers.ts'];

const FOLDER = new URL('../../src/', import.meta.url);
const sources = readdirSync(FOLDER, { recursive: true })
  .map((name) => String(name))
  .filter((name) => /\.tsx?$/.test(name) && !/\.d\.ts$|\.generated\./.test(name));

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** All nodes of a syntax tree. */
function nodesOf(tree: unknown): readonly Record<string, unknown>[] {
  if (!isRecord(tree)) return [];
  return [tree, ...Object.values(tree).flatMap(nodesOf)];
}

function nodesIn(name: string): readonly Record<string, unknown>[] {
  const { code } = transformSync(readFileSync(new URL(name, FOLDER), 'utf8'), {
    loader: name.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    target: 'esnext',
  });
  return nodesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
}

function patternsIn(name: string): readonly Pattern[] {
  return nodesIn(name).flatMap(({ regex }) =>
    isRecord(regex) ? [{ source: String(regex.pattern), flags: String(regex.flags) }] : [],
  );
}

/** Makes of what a pattern looks for around itself a part of it, and removes what it must not find. */
function withoutLookaround(source: string): string {
  return source
    .replace(/\(\?<?=/g, '(?:')
    .replace(/\(\?<?!(?:\\.|\[(?:\\.|[^\]])*\]|[^()[\]\\])*\)/g, '');
}

function complexityOf({ source, flags }: Pattern): string {
  const found = checkSync(withoutLookaround(source), flags, {
    checker: 'automaton',
    timeout: null,
  });
  return found.status === 'vulnerable' ? found.complexity.summary : found.status;
}

const patterns = new Map(
  sources.flatMap(patternsIn).map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
);

test('the patterns of the sources are found', () => expect(patterns.size).toBeGreaterThan(80));

const isExcepted = ({ source }: Pattern) =>
  BOUNDED[source] !== undefined || STARTS_ONCE.some((start) => source.startsWith(start));

test.each([...patterns].filter(([, pattern]) => !isExcepted(pattern)))(
  'no text is long for %s',
  (_, pattern) => expect(complexityOf(pattern)).toBe('safe'),
);

test('no other pattern is made at run time, where this test does not see it', () => {
  const makers = sources.filter((name) =>
    nodesIn(name).some(({ callee }) => isRecord(callee) && callee.name === 'RegExp'),
  );
  expect(makers.filter((name) => !MADE_AT_RUN_TIME.includes(name))).toEqual([]);
});

test.each(['\\s+$', '(a|a)*b', '(?<=x)\\d+\\.\\d+-|\\d*$'])(
  'a pattern that is not linear is seen: %s',
  (source) => expect(complexityOf({ source, flags: '' })).not.toBe('safe'),
);
