import { useId, useState } from 'preact/hooks';

/** Which variant the page shows, and for which one options are set. */
export function Variants({
  names,
  shown,
  edited,
  onShow,
  onEdit,
  onAdd,
}: {
  readonly names: readonly string[];
  /** Empty if all entries are shown. */
  readonly shown: string;
  /** Empty if options are set for all. */
  readonly edited: string;
  readonly onShow: (name: string) => void;
  readonly onEdit: (name: string) => void;
  readonly onAdd: (name: string) => void;
}) {
  const [draft, setDraft] = useState('');
  const [showId, editId] = [useId(), useId()];
  const choice = (
    id: string,
    label: string,
    none: string,
    value: string,
    onChange: (name: string) => void,
  ) => (
    <div class="variant-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
  return (
    <div class="variants">
      {choice(showId, 'Show the variant', 'none: everything', shown, onShow)}
      {choice(editId, 'Set options for', 'all variants', edited, onEdit)}
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
