import {
  autocompletion,
  type Completion,
  type CompletionSource,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  snippet,
} from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  isolateHistory,
  redo,
  undo,
} from '@codemirror/commands';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { jsonc } from '@shopify/lang-jsonc';
import { formatOf } from 'jsonresume-theme-hairline/edit';
import type { Theme } from '../theme/client.ts';
import { highlightStyle, look } from './look.ts';

/** The text of the résumé. Every change of it, whoever makes it, can be undone. */
export interface Editor {
  readonly text: () => string;
  /** Replaces all by another text, as one step to undo. */
  readonly replace: (text: string) => void;
  /** Changes what differs; the cursor stays where it is. */
  readonly change: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  /** Moves the cursor to a place and shows it. */
  readonly goTo: (offset: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Something that is wrong at a place. */
export interface Mark {
  /** In characters from the start. */
  readonly offset: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** @param onChange - is called after each change. */
export function createEditor(
  parent: HTMLElement,
  text: string,
  theme: Theme,
  onChange: () => void,
): Editor {
  const language = new Compartment();
  let format = formatOf('', text);
  const setLanguage = async () => {
    const extension = format === 'json' ? jsonc() : (await import('@codemirror/lang-yaml')).yaml();
    view.dispatch({ effects: language.reconfigure(extension) });
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of('  '),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        syntaxHighlighting(highlightStyle),
        look,
        language.of([]),
        autocompletion({ override: [completionsFrom(theme)] }),
        explanationsFrom(theme),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'The résumé, as JSON or YAML' }),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (!docChanged) return;
          const now = formatOf('', state.sliceDoc(0, 1000));
          if (now !== format) {
            format = now;
            setLanguage();
          }
          onChange();
        }),
      ],
    }),
  });
  setLanguage();
  return {
    text: () => view.state.doc.toString(),
    replace: (next) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: { anchor: 0 },
        scrollIntoView: true,
        annotations: isolateHistory.of('full'),
      }),
    change: (next) => view.dispatch({ changes: difference(view.state.doc.toString(), next) }),
    mark: (marks) => view.dispatch(setDiagnostics(view.state, marks.map(diagnosticIn(view.state)))),
    goTo: (offset) => {
      const anchor = Math.min(offset, view.state.doc.length);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    undo: () => undo(view),
    redo: () => redo(view),
  };
}

/** The shortest change that makes one text the other. */
function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** A mark covers its line from its place on. */
const diagnosticIn =
  ({ doc }: EditorState) =>
  ({ offset, severity, message }: Mark): Diagnostic => {
    const from = Math.min(offset, doc.length);
    return { from, to: doc.lineAt(from).to, severity, message };
  };

function completionsFrom(theme: Theme): CompletionSource {
  return async (context) => {
    const { state, pos, explicit } = context;
    if (!explicit && context.matchBefore(/["\w]$/) === null) return null;
    const found = await theme.ask('complete', state.doc.toString(), pos);
    if (found === undefined || found.items.length === 0) return null;
    const { from, to, items } = found;
    // What is typed may begin with a quotation mark, and then the names have to as well.
    const mark = state.sliceDoc(from, pos).startsWith('"') ? '"' : '';
    const options = items.map(({ label, snippet: written, description }): Completion => {
      const name = label.replace(/^"|"$/g, '');
      return {
        label: mark + name + mark,
        displayLabel: name,
        ...(description && { info: description }),
        // The word behind the cursor, and its quotation mark, are replaced as well.
        apply: (view, completion, start, end) =>
          snippet(written)(view, completion, start, end + to - pos),
      };
    });
    return { from, options, validFor: /^"?[\w$-]*$/ };
  };
}

function explanationsFrom(theme: Theme) {
  return hoverTooltip(async ({ state }, position) => {
    const found = await theme.ask('hover', state.doc.toString(), position);
    if (found === undefined) return null;
    const { from, to, text } = found;
    return {
      pos: from,
      end: to,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'explanation';
        dom.textContent = text;
        return { dom };
      },
    };
  });
}
