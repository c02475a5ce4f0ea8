import { useId, useState } from 'preact/hooks';

/** The paths of hidden fields: a list that grows and shrinks. */
export function HiddenFields({
  paths,
  known,
  onHide,
  onShow,
}: {
  readonly paths: readonly string[];
  /** Paths that the résumé has, to choose from. */
  readonly known: readonly string[];
  readonly onHide: (path: string) => void;
  readonly onShow: (path: string) => void;
}) {
  const [draft, setDraft] = useState('');
  const id = useId();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const path = draft.trim();
    if (path !== '') onHide(path);
    setDraft('');
  };
  return (
    <div class="hidden-fields">
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <code>{path}</code>
            <button
              type="button"
              class="reset"
              aria-label={`Show ${path}`}
              onClick={() => onShow(path)}
            >
              Show
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          type="text"
          aria-label="A field to hide"
          placeholder="such as basics.phone"
          list={id}
          value={draft}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        />
        <datalist id={id}>
          {known.map((path) => (
            <option key={path} value={path} />
          ))}
        </datalist>
        <button type="submit">Hide</button>
      </form>
    </div>
  );
}
