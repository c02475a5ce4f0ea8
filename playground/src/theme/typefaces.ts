import type { Parts } from 'jsonresume-theme-hairline';
import { charterLatin, createRender, type Typeface } from 'jsonresume-theme-hairline/core';
import * as languages from 'jsonresume-theme-hairline/languages';

/** Typefaces that are loaded when a résumé asks for them. The default one is there, for Western Europe. */
const LATER = {
  charter: async () => (await import('jsonresume-theme-hairline/typefaces/charter')).charter,
  'computer-modern': async () =>
    (await import('jsonresume-theme-hairline/typefaces/computer-modern')).computerModern,
  sans: async () => (await import('jsonresume-theme-hairline/typefaces/sans')).sans,
} satisfies Record<string, () => Promise<Typeface>>;

type Later = keyof typeof LATER;

const isLater = (name: string): name is Later => Object.hasOwn(LATER, name);

/** Stands for a typeface that is not loaded yet. */
const NONE: Typeface = { ...charterLatin, parts: [] };

const typefaces: Record<Later, Typeface> = {
  charter: charterLatin,
  'computer-modern': NONE,
  sans: NONE,
};

let renderer = makeRenderer();

function makeRenderer() {
  return createRender({ typefaces: { ...typefaces }, languages: Object.values(languages) });
}

const loaded = new Set<string>();

/** Letters that the default typeface has only in its later parts. */
const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]/;

/** Draws a résumé, after loading the typeface that it needs. The frame forbids scripts by itself. */
export async function partsOf(resume: object, options: object): Promise<Parts> {
  const draw = () => renderer.renderParts(resume, { ...options, contentSecurityPolicy: false });
  const parts = draw();
  const { typeface, body } = parts;
  const isEnough = typeface === 'charter' && !BEYOND_LATIN_1.test(body);
  if (!isLater(typeface) || isEnough || loaded.has(typeface)) return parts;
  typefaces[typeface] = await LATER[typeface]();
  loaded.add(typeface);
  renderer = makeRenderer();
  return draw();
}
