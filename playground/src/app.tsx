import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createEditor, type Editor } from './editor/editor.ts';
import { START } from './files/start.ts';
import type { Keeper } from './files/works.ts';
import { Issues } from './issues.tsx';
import { OptionsPanel } from './options/panel.tsx';
import { fitInFrame } from './page/fit.ts';
import { type Frame, frameIn } from './page/frame.ts';
import type { Sheets } from './page/sheets.ts';
import type { Theme } from './theme/client.ts';
import type { Broken, Change, ShownResume } from './theme/messages.ts';
import { Toolbar } from './toolbar.tsx';

/** The forms in which the page is shown. */
const VIEWS = ['screen', 'phone', 'dark', 'paper'] as const;
type View = (typeof VIEWS)[number];

/** The panes; on narrow windows only one is seen. */
const PANES = ['text', 'options', 'page'] as const;
type Pane = (typeof PANES)[number];

/** Screen and paper are light, whatever the system says; the view `dark` is there for the other colours. */
const OPTIONS: Readonly<Record<View, object>> = {
  screen: { colorScheme: 'light' },
  phone: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  paper: { colorScheme: 'light' },
};

/**
 * The playground. Everything follows from the text in the editor: the worker reads it and draws its page, and
 * every control writes into it.
 */
export function App({
  theme,
  keeper,
  linked,
}: {
  readonly theme: Theme;
  readonly keeper: Keeper;
  /** The text that the address held. */
  readonly linked: string | undefined;
}) {
  const [shown, setShown] = useState<ShownResume>();
  const [broken, setBroken] = useState<Broken>();
  const [view, setView] = useState<View>('screen');
  const [pane, setPane] = useState<Pane>('text');
  const [sheets, setSheets] = useState<Sheets>();
  const [status, setStatus] = useState('');
  const viewNow = useRef(view);
  viewNow.current = view;

  const place = useRef<HTMLDivElement>(null);
  const pageFrame = useRef<HTMLIFrameElement>(null);
  const hiddenFrame = useRef<HTMLIFrameElement>(null);
  const parts = useRef<{ editor: Editor; page: Frame; hidden: Frame }>(undefined);

  /** Draws the text as it is now; while it is drawing, only the last change waits. */
  const draw = useMemo(
    () =>
      latest(async () => {
        if (parts.current === undefined) return;
        const { editor, page } = parts.current;
        const wanted = viewNow.current;
        const text = editor.text();
        const result = await theme.ask('show', text, OPTIONS[wanted]);
        if (!keeper.keep(text))
          setStatus('Your browser does not keep this work: its storage is full or closed.');
        if ('mistake' in result) {
          setBroken(result);
          editor.mark([{ ...result, severity: 'error', message: result.mistake }]);
          return;
        }
        setBroken(undefined);
        setShown(result);
        editor.mark(
          result.issues.map((issue) => ({
            ...issue,
            message: `Expected ${issue.expected}; found ${issue.found}. ${issue.advice}`,
          })),
        );
        if (wanted === 'paper') {
          setSheets(await page.showPaper(result.parts, page.element.clientWidth));
        } else {
          await page.show(result.parts);
        }
      }),
    [theme, keeper],
  );

  useEffect(() => {
    if (!place.current || !pageFrame.current || !hiddenFrame.current) return;
    const text = linked ?? keeper.first ?? START;
    const editor = createEditor(place.current, text, theme, draw);
    parts.current = {
      editor,
      page: frameIn(pageFrame.current),
      hidden: frameIn(hiddenFrame.current),
    };
    draw();
  }, [theme, keeper, linked, draw]);

  useEffect(draw, [view, draw]);

  /** Changes follow each other, so that none is written over by the one before. */
  const change = useMemo(() => {
    let before = Promise.resolve();
    return (changes: readonly Change[]) => {
      before = before.then(async () => {
        const editor = parts.current?.editor;
        if (editor === undefined) return;
        for (;;) {
          const text = editor.text();
          const next = await theme.ask('set', text, changes);
          // Somebody may have typed meanwhile.
          if (editor.text() !== text) continue;
          editor.change(next);
          return;
        }
      });
    };
  }, [theme]);

  const fit = async (pages: number) => {
    if (parts.current === undefined) return;
    const { editor, hidden } = parts.current;
    setStatus('Fitting…');
    const setting = await fitInFrame(editor.text(), pages, theme, hidden);
    const count = pages === 1 ? '1 page' : `${pages} pages`;
    if (setting === undefined) {
      setStatus(
        `It does not fit on ${count}, even at 8.5 pt. Leave something out, or allow more pages.`,
      );
      return;
    }
    change(
      Object.entries(setting).map(([name, value]) => ({
        path: ['meta', 'themeOptions', name],
        value,
      })),
    );
    setStatus(
      `It fits on ${count}: ${setting.fontSize} pt, density ${setting.density}, margins ${setting.margins}.`,
    );
  };

  const print = async () => {
    if (parts.current === undefined || shown === undefined) return;
    const { editor, hidden } = parts.current;
    const result = await theme.ask('show', editor.text());
    if ('mistake' in result) return;
    await hidden.show(result.parts);
    hidden.element.contentWindow?.print();
  };

  const replace = (text: string) => {
    parts.current?.editor.replace(text);
    setPane('text');
  };

  const goTo = (offset: number) => {
    setPane('text');
    parts.current?.editor.goTo(offset);
  };

  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST) setStatus(`${file.name} is too large for a résumé.`);
    else replace(await file.text());
  };

  useEffect(() => takeDroppedFiles(open));

  return (
    <div class="app" data-pane={pane}>
      <Toolbar
        theme={theme}
        text={() => parts.current?.editor.text() ?? ''}
        name={shown?.parts.name ?? ''}
        onOpen={open}
        onText={replace}
        onPrint={print}
        onUndo={() => parts.current?.editor.undo()}
        onRedo={() => parts.current?.editor.redo()}
        onClear={() => {
          parts.current?.editor.replace(START);
          keeper.clear();
          setStatus('All works that this browser kept are deleted.');
        }}
        onStatus={setStatus}
      />
      <main class="panes">
        <Choice name="pane" label="Pane" names={PANES} value={pane} onChange={setPane} />
        <section class="left" aria-label="Text and options">
          <div class="text-pane" ref={place} />
          <div class="options-pane">
            {shown && <OptionsPanel shown={shown} onChange={change} />}
          </div>
          <Issues shown={shown} broken={broken} onGoTo={goTo} />
        </section>
        <section class="right" aria-label="Page">
          <div class="views">
            <Choice name="view" label="View" names={VIEWS} value={view} onChange={setView} />
            <div class="fit">
              <button type="button" onClick={() => fit(1)}>
                Fit to 1 page
              </button>
              <button type="button" onClick={() => fit(2)}>
                2 pages
              </button>
            </div>
            {view === 'paper' && sheets && <p class="sheets">{sheetsInWords(sheets)}</p>}
          </div>
          <div class={`desk ${view}`}>
            <iframe ref={pageFrame} title="The page" />
          </div>
        </section>
      </main>
      <p class="status" role="status">
        {status}
      </p>
      <iframe
        ref={hiddenFrame}
        class="measuring"
        title="For measuring"
        aria-hidden="true"
        tabIndex={-1}
      />
    </div>
  );
}

/** Takes a file that is dropped anywhere; the browser would leave the site for it. Returns how to stop that. */
function takeDroppedFiles(open: (file: File | undefined) => void): () => void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const allow = (event: DragEvent) => {
    if (isFile(event)) event.preventDefault();
  };
  const take = (event: DragEvent) => {
    if (!isFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    open(event.dataTransfer?.files[0]);
  };
  // Before the editor, which would insert the file at the place where it is dropped.
  addEventListener('dragover', allow, true);
  addEventListener('drop', take, true);
  return () => {
    removeEventListener('dragover', allow, true);
    removeEventListener('drop', take, true);
  };
}

/** In bytes. */
const LARGEST = 5_000_000;

function sheetsInWords({ count, filled }: Sheets): string {
  const percent = Math.round(filled * 100);
  return count === 1
    ? `1 page, ${percent} % full`
    : `${count} pages, the last one ${percent} % full`;
}

/** A choice by radio buttons. */
function Choice<T extends string>({
  name,
  label,
  names,
  value,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly names: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset class={`choice ${name}`}>
      <legend class="unseen">{label}</legend>
      {names.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span>{each.charAt(0).toUpperCase() + each.slice(1)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Runs a task; calls while it runs make it run once more afterwards. */
function latest(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await task();
      }
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isWanted = true;
    if (!isRunning) run();
  };
}
