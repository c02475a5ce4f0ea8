import { useRef } from 'preact/hooks';

/** A button that asks for a file. */
export function FileButton({
  label,
  what,
  accept,
  onFile,
}: {
  readonly label: string;
  /** What the file is, for those who do not see the button. */
  readonly what: string;
  /** The kinds of files to offer, as of HTML's `accept`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-label={what}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
