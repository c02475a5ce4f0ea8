import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { download } from './files/download.ts';
import { EXAMPLES } from './files/examples.ts';
import { linkTo } from './files/link.ts';
import type { Theme } from './theme/client.ts';
import type { Output } from './theme/messages.ts';

/** The formats to download, with the ends of their names and their media types. */
const DOWNLOADS: readonly (readonly [as: Output, label: string, ending: string, type: string])[] = [
  ['json', 'resume.json', 'json', 'application/json'],
  ['html', 'HTML page', 'html', 'text/html'],
  ['text', 'Plain text', 'txt', 'text/plain'],
  ['markdown', 'Markdown', 'md', 'text/markdown'],
];

/** How résumés come in and go out. */
export function Toolbar({
  theme,
  text,
  name,
  onOpen,
  onText,
  onPrint,
  onUndo,
  onRedo,
  onClear,
  onStatus,
}: {
  readonly theme: Theme;
  /** The text in the editor. */
  readonly text: () => string;
  /** Of the person, for files. */
  readonly name: string;
  readonly onOpen: (file: File | undefined) => void;
  readonly onText: (text: string) => void;
  readonly onPrint: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onClear: () => void;
  readonly onStatus: (status: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);

  /** Writes the résumé in a format; a text that cannot be read has none. */
  const written = async (as: Output): Promise<string | undefined> => {
    try {
      return await theme.ask('write', text(), as);
    } catch (error) {
      onStatus(`The text cannot be read: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  };

  const save = async ([as, , ending, type]: (typeof DOWNLOADS)[number]) => {
    const content = await written(as);
    if (content !== undefined)
      download(`${as === 'json' ? 'resume' : fileName(name)}.${ending}`, type, content);
  };

  const copy = async (content: string | undefined, what: string) => {
    if (content === undefined) return;
    try {
      await navigator.clipboard.writeText(content);
      onStatus(what);
    } catch {
      onStatus('The browser does not let this page copy.');
    }
  };

  return (
    <header class="toolbar">
      <h1>Hairline</h1>
      <button type="button" onClick={() => input.current?.click()}>
        Open…
      </button>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-label="A résumé’s file"
        accept=".json,.jsonc,.json5,.yaml,.yml,application/json"
        onChange={({ currentTarget }) => {
          onOpen(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <label>
        <span class="unseen">Start from an example</span>
        <select
          class="start"
          value=""
          onChange={async ({ currentTarget }) => {
            const example = EXAMPLES[Number(currentTarget.value)];
            currentTarget.value = '';
            if (example !== undefined) onText(await example.load());
          }}
        >
          <option value="">Start from…</option>
          {(['Résumés', 'Options'] as const).map((group) => (
            <optgroup key={group} label={group}>
              {EXAMPLES.map((example, i) =>
                example.group === group ? (
                  <option key={example.title} value={i}>
                    {example.title}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="button" onClick={onUndo}>
        Undo
      </button>
      <button type="button" onClick={onRedo}>
        Redo
      </button>
      <Menu id="save" label="Save">
        {DOWNLOADS.map((each) => (
          <button key={each[0]} type="button" onClick={() => save(each)}>
            {each[1]}
          </button>
        ))}
        <button type="button" onClick={async () => copy(await written('text'), 'Copied as text.')}>
          Copy as text
        </button>
      </Menu>
      <Menu id="print" label="Print">
        <p>
          In the browser’s dialog choose “Save as PDF”, leave the margins at their default, and turn
          off headers and footers. Paper size and margins come from the options.
        </p>
        <button type="button" onClick={onPrint}>
          Print the page
        </button>
      </Menu>
      <Menu id="link" label="Link">
        <p>
          The link holds the whole résumé, with your address and telephone. Whoever has the link has
          these. Browsers send that part of a link to no server.
        </p>
        <button
          type="button"
          onClick={async () =>
            copy(await linkTo(text()), 'The link is copied. It holds the whole résumé.')
          }
        >
          Copy the link
        </button>
      </Menu>
      <Menu id="privacy" label="Privacy">
        <p>
          Nothing leaves your browser. Your work is kept in it, for your next visit, until you
          delete it. A photo is shown here only if it is in the file itself (a <code>data:</code>{' '}
          address).
        </p>
        <button type="button" onClick={onClear}>
          Delete all kept works
        </button>
      </Menu>
    </header>
  );
}

/** A button that opens what belongs to it. */
function Menu({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="menu">
      <button type="button" popovertarget={id} style={{ anchorName: `--${id}` }}>
        {label}
      </button>
      <div id={id} popover="auto" class="menu-content" style={{ positionAnchor: `--${id}` }}>
        {children}
      </div>
    </div>
  );
}

/** A person's name as the name of a file, in any script. */
function fileName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase() || 'resume'
  );
}
