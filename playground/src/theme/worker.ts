import {
  formatOf,
  lineAt,
  parseText,
  TextError,
  textOf,
  withValue,
} from 'jsonresume-theme-hairline/edit';
import { validate } from 'jsonresume-theme-hairline/validate';
import type { Question } from './client.ts';
import type { Requests } from './messages.ts';
import { partsOf } from './typefaces.ts';

type Answers = {
  readonly [N in keyof Requests]: (
    ...args: Parameters<Requests[N]>
  ) => Promise<ReturnType<Requests[N]>>;
};

const format = (text: string) => formatOf('', text);

const ANSWERS: Answers = {
  async show(text, options = {}) {
    const start = performance.now();
    const parsed = await parsedText(text);
    if (parsed instanceof TextError) return { mistake: parsed.message, offset: parsed.offset };
    const { value, offsetOf } = parsed;
    const issues = validate(value).issues.map((issue) => {
      const offset = offsetOf(issue.pointer);
      return { ...issue, offset, line: lineAt(parsed.text, offset).line };
    });
    const parts = await partsOf(value, options);
    return { value, parts, issues, time: performance.now() - start };
  },

  async write(text, as) {
    const resume = asResume(text.trim() === '' ? {} : (await parseText(text, format(text))).value);
    switch (as) {
      case 'json':
        return isPlainJson(text) ? text : textOf(resume, 'json');
      case 'html':
        // All typefaces, as the theme's own page names them.
        return (await import('jsonresume-theme-hairline')).render(resume);
      case 'text':
        return (await import('jsonresume-theme-hairline/text')).renderText(resume);
      case 'markdown':
        return (await import('jsonresume-theme-hairline/text')).renderMarkdown(resume);
    }
  },

  async set(text, changes) {
    let written = text.trim() === '' ? '{}\n' : text;
    for (const { path, value } of changes) {
      written = await withValue(written, format(text), path, value);
    }
    return written;
  },

  // What knows the schema is large, and needed by those alone who write.
  complete: async (text, offset) =>
    (await import('./schema.ts')).completionsAt(text, format(text), offset),
  hover: async (text, offset) =>
    (await import('./schema.ts')).explanationAt(text, format(text), offset),
};

async function parsedText(text: string) {
  // An empty editor is an empty résumé.
  if (text.trim() === '') return { text, value: {}, offsetOf: () => 0 };
  try {
    const parsed = await parseText(text, format(text));
    return { ...parsed, value: asResume(parsed.value) };
  } catch (error) {
    if (error instanceof TextError) return error;
    throw error;
  }
}

/** @throws TextError if it is none. */
function asResume(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  // A text of YAML that has only comments.
  if (value === null) return {};
  throw new TextError('expected a résumé, the object that a resume.json holds.', '', 0);
}

function isPlainJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

self.onmessage = async ({ data: { id, name, args } }: MessageEvent<Question>) => {
  try {
    const answer = ANSWERS[name] as (...args: readonly unknown[]) => Promise<unknown>;
    self.postMessage({ id, result: await answer(...args) });
  } catch (error) {
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};
