import { optionsPath, START } from 'jsonresume-theme-hairline/edit';
import { createEditor, type Editor } from './editor/editor.ts';
import type { Keeper } from './files/works.ts';
import { fitInFrame } from './page/fit.ts';
import type { Frame } from './page/frame.ts';
import type { Sheets } from './page/sheets.ts';
import type { Theme } from './theme/client.ts';
import type { Broken, Change, ShownResume } from './theme/messages.ts';

/** The forms in which the page is shown. */
export const VIEWS = ['screen', 'phone', 'dark', 'paper'] as const;
export type View = (typeof VIEWS)[number];

/** What is known of the text in the editor, and what was said last. */
export interface State {
  /** The last text that could be read. */
  readonly shown: ShownResume | undefined;
  /** Why the text cannot be read now. */
  readonly broken: Broken | undefined;
  /** Of the view `paper`. */
  readonly sheets: Sheets | undefined;
  readonly status: string;
}

/** Makes changes from the résumé as it is when they are written. */
export type Changes = (shown: ShownResume) => readonly Change[];

/** The text and all that can be done with it. Everything follows from the text. */
export interface Work {
  readonly editor: Editor;
  /** Writes into the text, after the changes before. */
  readonly change: (changes: Changes) => Promise<void>;
  /** Replaces the text by another work; the one before stays kept. */
  readonly begin: (text: string) => void;
  readonly setView: (view: View) => void;
  readonly fit: (pages: number) => Promise<void>;
  readonly print: () => Promise<void>;
  readonly clear: () => void;
  readonly say: (status: string) => void;
}

const NOT_KEPT = 'Your browser does not keep this work: its storage is full or closed.';
/** Between a key and the keeping of the text, in milliseconds. */
const PAUSE = 300;

/**
 * @param report - is called with what has changed of the state.
 * @param hidden - a frame that nobody sees, to measure and to print.
 */
export function startWork({
  place,
  page,
  hidden,
  theme,
  keeper,
  text,
  report,
}: {
  readonly place: HTMLElement;
  readonly page: Frame;
  readonly hidden: Frame;
  readonly theme: Theme;
  readonly keeper: Keeper;
  readonly text: string;
  readonly report: (state: Partial<State>) => void;
}): Work {
  let view: View = 'screen';
  let shown: ShownResume | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (status: string) => report({ status });

  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!keeper.keep(editor.text())) say(NOT_KEPT);
  };
  addEventListener('pagehide', () => timer !== undefined && keep());

  const editor = createEditor(place, text, theme, () => {
    say('');
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
    draw();
  });

  const paint = async () => {
    if (shown === undefined) return;
    const { parts } = shown;
    if (view !== 'paper') return page.show(parts, view === 'dark' ? 'dark' : 'light');
    const width = page.element.clientWidth;
    // Nobody sees it now.
    if (width > 0) report({ sheets: await page.showPaper(parts, width) });
  };

  const read = async () => {
    try {
      return await theme.ask('show', editor.text());
    } catch (error) {
      return { mistake: messageOf(error), offset: 0 };
    }
  };

  const draw = latest(async () => {
    const result = await read();
    if ('mistake' in result) {
      report({ broken: result });
      editor.mark([{ ...result, severity: 'error', message: result.mistake }]);
    } else {
      shown = result;
      report({ broken: undefined, shown });
      editor.mark(result.issues.map((issue) => ({ ...issue, message: sentenceOf(issue) })));
    }
    await paint();
  });

  const repaint = latest(paint);
  let width = 0;
  new ResizeObserver(() => {
    const now = page.element.clientWidth;
    if (now !== width && view === 'paper') repaint();
    width = now;
  }).observe(page.element);

  const changeNow = async (changes: Changes) => {
    for (;;) {
      const before = editor.text();
      const result = await read();
      if ('mistake' in result) {
        return say(`Nothing was changed, because the text cannot be read: ${result.mistake}`);
      }
      const next = await theme.ask('set', before, changes(result));
      // Somebody may have typed meanwhile.
      if (editor.text() !== before) continue;
      if (next !== before) editor.change(next);
      return undefined;
    }
  };

  const [inOrder, alone] = [queue(say), queue(say)];
  const change = (changes: Changes) => inOrder(() => changeNow(changes));

  const fit = (pages: number) =>
    alone(async () => {
      const before = editor.text();
      say('Fitting…');
      const setting = await fitInFrame(before, pages, theme, hidden);
      const count = pages === 1 ? '1 page' : `${pages} pages`;
      if (editor.text() !== before) return say('The text has changed meanwhile. Fit it again.');
      if (setting === undefined) {
        return say(
          `It does not fit on ${count}, even at 8.5 pt. Leave something out, or allow more pages.`,
        );
      }
      await change(({ value }) =>
        Object.entries(setting).map(([name, each]) => ({
          path: [...optionsPath(value), name],
          value: each,
        })),
      );
      const { fontSize, density, margins } = setting;
      return say(`It fits on ${count}: ${fontSize} pt, density ${density}, margins ${margins}.`);
    });

  const print = () =>
    alone(async () => {
      const result = await read();
      if ('mistake' in result) return say(`There is nothing to print: ${result.mistake}`);
      await hidden.show(result.parts, 'light');
      await (await hidden.document).fonts.ready;
      return hidden.element.contentWindow?.print();
    });

  draw();
  return {
    editor,
    change,
    begin: (next) => {
      if (timer !== undefined) keep();
      keeper.begin();
      editor.replace(next);
      page.document.then(({ documentElement }) => documentElement.scrollTo(0, 0));
    },
    setView: (next) => {
      view = next;
      repaint();
    },
    fit,
    print,
    clear: () => {
      editor.replace(START);
      clearTimeout(timer);
      timer = undefined;
      keeper.clear();
      say('All works that this browser kept are deleted.');
    },
    say,
  };
}

const sentenceOf = ({ expected, found, advice }: ShownResume['issues'][number]) =>
  `Expected ${expected}; found ${found}. ${advice}`;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Runs tasks one after the other. What one of them throws is said, and the next one runs. */
function queue(say: (status: string) => void) {
  let before: Promise<void> = Promise.resolve();
  return (task: () => Promise<void>): Promise<void> => {
    before = before.then(task).catch((error) => say(`That did not work: ${messageOf(error)}`));
    return before;
  };
}

/** Runs a task; calls while it runs make it run once more afterwards. */
function latest(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await task().catch(reportError);
    }
    isRunning = false;
  };
}
