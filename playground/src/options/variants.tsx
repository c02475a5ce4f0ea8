import { useId, useState } from 'preact/hooks';

/** Which variant the page shows, and whether options are set for it alone. */
export function Variants({
  names,
  shown,
  isOwn,
  onShow,
  onOwn,
  onAdd,
  onDelete,
}: {
  readonly names: readonly string[];
  /** Empty if all entries are shown. */
  readonly shown: string;
  readonly isOwn: boolean;
  readonly onShow: (name: string) => void;
  readonly onOwn: (isOwn: boolean) => void;
  readonly onAdd: (name: string) => void;
  readonly onDelete: (name: string) => void;
}) {
  const [draft, setDraft] = useState('');
  const id = useId();
  return (
    <div class="variants">
      <div class="variant-choice">
        <label for={id}>Show the variant</label>
        <select id={id} value={shown} onChange={({ currentTarget }) => onShow(currentTarget.value)}>
          <option value="">none: everything</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {shown !== '' && (
          <button type="button" class="reset" onClick={() => onDelete(shown)}>
            Delete {shown}
          </button>
        )}
      </div>
      {shown !== '' && (
        <label class="variant-own">
          <input
            type="checkbox"
            checked={isOwn}
            onChange={({ currentTarget }) => onOwn(currentTarget.checked)}
          />
          Set options for {shown} alone
        </label>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = draft.trim();
          if (name !== '' && !names.includes(name)) onAdd(name);
          setDraft('');
        }}
      >
        <input
          type="text"
          aria-label="The name of a new variant"
          placeholder="such as academic"
          value={draft}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        />
        <button type="submit">Add a variant</button>
      </form>
      <p class="option-description">
        Give entries <code>"tags"</code> with the names of the variants that show them.
      </p>
    </div>
  );
}
