import { useState } from 'preact/hooks';
import { FileButton } from './file-button.tsx';
import { download } from './files/download.ts';
import { EXAMPLES } from './files/examples.ts';
import { linkTo } from './files/link.ts';
import type { Keeper, Work as KeptWork } from './files/works.ts';
import { Item, Menu } from './menu.tsx';
import type { Theme } from './theme/client.ts';
import type { Output } from './theme/messages.ts';
import type { Work } from './work.ts';

/** The formats to download, with the ends of their names and their media types. */
const DOWNLOADS: readonly (readonly [as: Output, label: string, ending: string, type: string])[] = [
  ['json', 'resume.json', 'json', 'application/json'],
  ['html', 'HTML page', 'html', 'text/html'],
  ['text', 'Plain text', 'txt', 'text/plain'],
  ['markdown', 'Markdown', 'md', 'text/markdown'],
];

const GROUPS = ['Résumés', 'Looks', 'Options'] as const;

/** How résumés come in and go out. */
export function Toolbar({
  theme,
  work,
  keeper,
  name,
  onOpen,
  onBegin,
}: {
  readonly theme: Theme;
  readonly work: Work;
  readonly keeper: Keeper;
  /** Of the person, for files. */
  readonly name: string;
  readonly onOpen: (file: File) => void;
  readonly onBegin: (text: string) => void;
}) {
  const [kept, setKept] = useState<readonly KeptWork[]>([]);
  const { say, editor } = work;

  /** Writes the résumé in a format; a text that cannot be read has none. */
  const written = async (as: Output): Promise<string | undefined> => {
    try {
      return await theme.ask('write', editor.text(), as);
    } catch (error) {
      say(`The text cannot be read: ${error instanceof Error ? error.message : error}`);
      return undefined;
    }
  };

  const save = async ([as, , ending, type]: (typeof DOWNLOADS)[number]) => {
    const content = await written(as);
    const file = as === 'json' ? 'resume' : fileName(name);
    if (content !== undefined) download(`${file}.${ending}`, type, content);
  };

  const copy = async (content: string | undefined, what: string) => {
    if (content === undefined) return;
    try {
      await navigator.clipboard.writeText(content);
      say(what);
    } catch {
      say('The browser does not let this page copy.');
    }
  };

  const copyLink = async () => {
    const link = await linkTo(editor.text());
    if (link === undefined) say('The text is too long for a link. Is a photo in it?');
    else await copy(link, 'The link is copied. It holds the whole résumé.');
  };

  const clear = () => {
    const count = keeper.others().length + 1;
    const works = count === 1 ? 'the work in this browser' : `all ${count} works in this browser`;
    if (confirm(`Delete ${works}, also the one that you see?`)) work.clear();
  };

  return (
    <>
      <FileButton
        label="Open…"
        what="A résumé’s file"
        accept=".json,.jsonc,.json5,.yaml,.yml,application/json"
        onFile={onOpen}
      />
      <Menu id="start" label="Start from…" onOpen={() => setKept(keeper.others())}>
        {kept.length > 0 && (
          <>
            <h2>Kept in this browser</h2>
            {kept.map(({ id, text, time }) => (
              <Item key={id} menu="start" onChoose={() => onBegin(text)}>
                {titleOf(text)}, {new Date(time).toLocaleString()}
              </Item>
            ))}
          </>
        )}
        {GROUPS.map((group) => (
          <>
            <h2>{group}</h2>
            {EXAMPLES.filter((example) => example.group === group).map(({ title, load }) => (
              <Item key={title} menu="start" onChoose={async () => onBegin(await load())}>
                {title}
              </Item>
            ))}
          </>
        ))}
      </Menu>
      <button type="button" onClick={editor.undo}>
        Undo
      </button>
      <button type="button" onClick={editor.redo}>
        Redo
      </button>
      <Menu id="save" label="Save">
        {DOWNLOADS.map((each) => (
          <Item key={each[0]} menu="save" onChoose={() => save(each)}>
            {each[1]}
          </Item>
        ))}
        <Item menu="save" onChoose={async () => copy(await written('text'), 'Copied as text.')}>
          Copy as text
        </Item>
      </Menu>
      <Menu id="print" label="Print">
        <p>
          In the browser’s dialog choose “Save as PDF”, leave the margins at their default, and turn
          off headers and footers. Paper size and margins come from the options.
        </p>
        <Item menu="print" onChoose={work.print}>
          Print the page
        </Item>
      </Menu>
      <Menu id="link" label="Link">
        <p>
          The link holds the whole résumé, with your address and telephone. Whoever has the link has
          these. Browsers send that part of a link to no server.
        </p>
        <Item menu="link" onChoose={copyLink}>
          Copy the link
        </Item>
      </Menu>
      <Menu id="privacy" label="Privacy">
        <p>
          Nothing leaves your browser. Your work is kept in it, for your next visit, until you
          delete it; earlier works are under “Start from”. A photo is shown here only if it is in
          the file itself.
        </p>
        <Item menu="privacy" onChoose={clear}>
          Delete all kept works…
        </Item>
      </Menu>
    </>
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

/** The name in a text that is not read, or its beginning. */
function titleOf(text: string): string {
  const [, name] = /"?\bname"?\s*:\s*"?([^"\n]{1,60})/.exec(text) ?? [];
  return name ?? (text.trim().slice(0, 40) || 'Empty');
}
