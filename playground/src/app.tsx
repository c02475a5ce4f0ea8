import { START } from 'jsonresume-theme-hairline/edit';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isLink, textInLink } from './files/link.ts';
import type { Keeper } from './files/works.ts';
import { Issues, PhotoNote } from './issues.tsx';
import { OptionsPanel } from './options/panel.tsx';
import { takeDroppedFiles } from './page/drop.ts';
import { frameIn } from './page/frame.ts';
import type { Sheets } from './page/sheets.ts';
import type { Theme } from './theme/client.ts';
import { Toolbar } from './toolbar.tsx';
import { type State, startWork, VIEWS, type View, type Work } from './work.ts';

/** The panes; on narrow windows only one is seen. */
const PANES = ['text', 'options', 'page'] as const;
type Pane = (typeof PANES)[number];

/** In bytes. */
const LARGEST = 5_000_000;

/** The playground. */
export function App({ theme, keeper }: { readonly theme: Theme; readonly keeper: Keeper }) {
  const [state, setState] = useState<State>({
    shown: undefined,
    broken: undefined,
    sheets: undefined,
    status: '',
  });
  const [view, setView] = useState<View>('screen');
  const [pane, setPane] = useState<Pane>('text');
  const [work, setWork] = useState<Work>();
  const place = useRef<HTMLDivElement>(null);
  const pageFrame = useRef<HTMLIFrameElement>(null);
  const hiddenFrame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    if (!place.current || !pageFrame.current || !hiddenFrame.current) return;
    const page = frameIn(pageFrame.current);
    const started = startWork({
      place: place.current,
      page,
      hidden: frameIn(hiddenFrame.current),
      theme,
      keeper,
      text: keeper.first ?? START,
      report: (changes) => setState((before) => ({ ...before, ...changes })),
    });
    setWork(started);
    const open = (file: File) => openFile(file, started, () => setPane('text'));
    takeDroppedFiles(window, open);
    page.document.then((inside) => takeDroppedFiles(inside, open));
    addEventListener('hashchange', () => openLink(started));
    openLink(started);
    addEventListener('keydown', (event) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      // The browser would print the editor.
      event.preventDefault();
      started.print();
    });
  }, [theme, keeper]);

  const { shown, broken, sheets, status } = state;
  const goTo = (offset: number) => {
    setPane('text');
    // The editor has to be seen to be scrolled.
    requestAnimationFrame(() => work?.editor.goTo(offset));
  };

  return (
    <div class="app" data-pane={pane}>
      <header class="toolbar">
        <h1>Hairline</h1>
        {work && (
          <Toolbar
            theme={theme}
            work={work}
            keeper={keeper}
            name={shown?.parts.name ?? ''}
            onOpen={(file) => openFile(file, work, () => setPane('text'))}
            onBegin={(text) => {
              work.begin(text);
              setPane('text');
            }}
          />
        )}
      </header>
      <main class="panes">
        <Choice name="pane" label="Pane" names={PANES} value={pane} onChange={setPane} />
        <section class="left" aria-label="Text and options">
          <div class="text-pane" ref={place} />
          <div class="options-pane">
            {shown && work ? (
              <OptionsPanel shown={shown} onChange={work.change} />
            ) : (
              <p class="note">The options appear when the text can be read.</p>
            )}
          </div>
        </section>
        <section class="right" aria-label="Page">
          <div class="views">
            <Choice
              name="view"
              label="View"
              names={VIEWS}
              value={view}
              onChange={(next) => {
                setView(next);
                work?.setView(next);
              }}
            />
            <div class="fit">
              <button type="button" onClick={() => work?.fit(1)}>
                Fit to 1 page
              </button>
              <button type="button" onClick={() => work?.fit(2)}>
                2 pages
              </button>
            </div>
            {view === 'paper' && sheets && <p class="sheets">{sheetsInWords(sheets)}</p>}
          </div>
          {shown && work && <PhotoNote shown={shown} work={work} />}
          <div class={`desk ${view}`}>
            <iframe ref={pageFrame} title="The page" />
          </div>
        </section>
        <Issues shown={shown} broken={broken} onGoTo={goTo} />
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

async function openFile(file: File, work: Work, onOpened: () => void): Promise<void> {
  if (file.size > LARGEST) return work.say(`${file.name} is too large for a résumé.`);
  work.begin(await file.text());
  return onOpened();
}

/** Opens the text that the address holds, which goes on under an address that does not hold it. */
async function openLink(work: Work): Promise<void> {
  const { hash, pathname, search } = location;
  if (!isLink(hash)) return;
  history.replaceState(null, '', pathname + search);
  const text = await textInLink(hash);
  if (text === undefined) work.say('The link cannot be read. Perhaps its end is missing.');
  else work.begin(text);
}

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
