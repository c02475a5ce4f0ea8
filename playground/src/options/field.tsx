import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Option } from './controls.ts';
import { isRecord, textsIn } from './values.ts';

/** An option's value and how to set it; `undefined` takes it out of the résumé. */
interface FieldProps {
  readonly option: Option;
  readonly value: unknown;
  readonly onSet: (value: unknown) => void;
}

/** A row of the panel: the option's name, its control, what it does, and a way back to the default. */
export function Row({
  option: { name, description },
  id,
  isSet,
  onReset,
  children,
}: {
  readonly option: Option;
  readonly id: string;
  readonly isSet: boolean;
  readonly onReset: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="option" data-option={name}>
      <div class="option-name">
        <label for={id}>{name}</label>
        {isSet && (
          <button type="button" class="reset" onClick={onReset} aria-label={`Reset ${name}`}>
            Reset
          </button>
        )}
      </div>
      {children}
      <p class="option-description">{description.replaceAll('`', '')}</p>
    </div>
  );
}

export function Field(props: FieldProps) {
  const { option, value, onSet } = props;
  const id = useId();
  return (
    <Row option={option} id={id} isSet={value !== undefined} onReset={() => onSet(undefined)}>
      <ControlOf {...props} id={id} />
    </Row>
  );
}

function ControlOf({ option, value, onSet, id }: FieldProps & { readonly id: string }) {
  const { control, usual, example } = option;
  const byDefault = usual === '' ? 'default' : `default: ${usual}`;
  switch (control.kind) {
    case 'choice':
      return (
        <select
          id={id}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onSet(currentTarget.value || undefined)}
        >
          <option value="">{byDefault}</option>
          {control.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <select
          id={id}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={({ currentTarget }) =>
            onSet(currentTarget.value === '' ? undefined : currentTarget.value === 'true')
          }
        >
          <option value="">{byDefault}</option>
          <option value="true">yes</option>
          <option value="false">no</option>
        </select>
      );
    case 'choices':
      return (
        <fieldset id={id} class="choices">
          {control.choices.map((choice) => {
            const chosen = textsIn(value);
            return (
              <label key={choice}>
                <input
                  type="checkbox"
                  checked={
                    value === undefined
                      ? usual.split(', ').includes(choice)
                      : chosen.includes(choice)
                  }
                  onChange={({ currentTarget }) => {
                    const now = value === undefined ? usual.split(', ') : chosen;
                    onSet(
                      control.choices.filter((each) =>
                        each === choice ? currentTarget.checked : now.includes(each),
                      ),
                    );
                  }}
                />
                {choice}
              </label>
            );
          })}
        </fieldset>
      );
    case 'number':
      return <NumberField {...{ id, value, onSet, control, usual }} />;
    case 'text':
      return <TextField {...{ id, value, onSet, control }} hint={example} />;
    default:
      return null;
  }
}

/** Words that stand for numbers, as of density. */
const NUMBERS: Readonly<Record<string, number>> = { compact: 0.8, normal: 1, relaxed: 1.3 };

function NumberField({
  id,
  value,
  onSet,
  control: { minimum, maximum },
  usual,
}: {
  readonly id: string;
  readonly value: unknown;
  readonly onSet: (value: unknown) => void;
  readonly control: { readonly minimum: number; readonly maximum: number };
  readonly usual: string;
}) {
  const numberOf = (each: unknown) => NUMBERS[String(each)] ?? Number(each);
  const current = value === undefined ? numberOf(usual) : numberOf(value);
  const step = maximum - minimum <= 2 ? 0.01 : maximum - minimum < 10 ? 0.1 : 1;
  return (
    <span class="number">
      <input
        id={id}
        type="range"
        min={minimum}
        max={maximum}
        step={step}
        value={current}
        onInput={({ currentTarget }) => onSet(currentTarget.valueAsNumber)}
      />
      <output for={id}>{value === undefined ? usual : String(value)}</output>
    </span>
  );
}

function TextField({
  id,
  value,
  onSet,
  control: { maximum, pattern },
  hint,
}: {
  readonly id: string;
  readonly value: unknown;
  readonly onSet: (value: unknown) => void;
  readonly control: { readonly maximum: number; readonly pattern: string | undefined };
  readonly hint: string;
}) {
  const isLong = maximum > 1000;
  // While one types, the text need not be allowed yet.
  const [draft, setDraft] = useState<string>();
  const shared = {
    id,
    maxLength: maximum,
    placeholder: hint && `such as ${hint}`,
    value: draft ?? (typeof value === 'string' ? value : ''),
    onBlur: () => setDraft(undefined),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setDraft(currentTarget.value);
      if (currentTarget.validity.valid) onSet(currentTarget.value || undefined);
    },
  };
  return isLong ? (
    <textarea rows={3} {...shared} />
  ) : (
    <input type="text" pattern={pattern} {...shared} />
  );
}

/** The titles of sections, each in a field. */
export function TitlesField({
  option,
  value,
  sections,
  onSet,
}: FieldProps & {
  readonly sections: readonly { readonly name: string; readonly title: string }[];
}) {
  const id = useId();
  const titles = isRecord(value) ? value : {};
  return (
    <Row option={option} id={`${id}0`} isSet={value !== undefined} onReset={() => onSet(undefined)}>
      <div class="titles">
        {sections.map(({ name, title }, i) => (
          <label key={name}>
            <span>{name}</span>
            <input
              id={`${id}${i}`}
              type="text"
              maxLength={200}
              value={typeof titles[name] === 'string' ? titles[name] : ''}
              placeholder={title}
              onInput={({ currentTarget }) => {
                const { [name]: _, ...others } = titles;
                const next =
                  currentTarget.value === '' ? others : { ...others, [name]: currentTarget.value };
                onSet(Object.keys(next).length === 0 ? undefined : next);
              }}
            />
          </label>
        ))}
      </div>
    </Row>
  );
}
