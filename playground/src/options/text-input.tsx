import { useId, useState } from 'preact/hooks';

/** A field for a text. What is typed stands there at once, also while it is not allowed yet. */
export function TextInput({
  id,
  value,
  isLong = false,
  maximum,
  pattern,
  hint,
  onText,
}: {
  readonly id: string;
  /** As it stands in the résumé. */
  readonly value: string;
  readonly isLong?: boolean;
  /** In characters. */
  readonly maximum: number;
  readonly pattern?: string | undefined;
  readonly hint: string;
  /** Is called with what is allowed. */
  readonly onText: (text: string) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const [isWrong, setIsWrong] = useState(false);
  const messageId = useId();
  const shared = {
    id,
    maxLength: maximum,
    placeholder: hint,
    value: draft ?? value,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? messageId : undefined,
    onBlur: () => {
      if (!isWrong) setDraft(undefined);
    },
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const { validity, value: text } = currentTarget;
      setDraft(text);
      setIsWrong(!validity.valid);
      if (validity.valid) onText(text);
    },
  };
  return (
    <>
      {isLong ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input type="text" pattern={pattern} {...shared} />
      )}
      {isWrong && (
        <p id={messageId} class="wrong">
          That is not allowed here, so the text has not changed.
        </p>
      )}
    </>
  );
}
