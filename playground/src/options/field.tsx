import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Control, Option } from './controls.ts';
import type { Next } from './panel.tsx';
import { TextInput } from './text-input.tsx';
import { isRecord, textsIn } from './values.ts';

/** An option's value and how to set it; `undefined` takes it out of the résumé. */
interface FieldProps {
  readonly option: Option;
  readonly value: unknown;
  /** Whether a look is set, which has defaults of its own. */
  readonly hasLook: boolean;
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
  /** Of the control; empty if there are several. */
  readonly id: string;
  readonly isSet: boolean;
  readonly onReset: () => void;
  readonly children: ComponentChildren;
}) {
  const nameId = useId();
  const reset = () => {
    onReset();
    // The button vanishes, and with it the place from which one goes on by keyboard.
    document.getElementById(id || nameId)?.focus();
  };
  return (
    <div class="option" data-option={name}>
      <div class="option-name">
        {id === '' ? (
          <span id={nameId} tabIndex={-1}>
            {name}
          </span>
        ) : (
          <label for={id}>{name}</label>
        )}
        {isSet && (
          <button type="button" class="reset" onClick={reset} aria-label={`Reset ${name}`}>
            Reset
          </button>
        )}
      </div>
      {children}
      <p class="option-description">{description.replaceAll('`', '')}</p>
    </div>
  );
}

type OptionFieldProps = FieldProps & { readonly onNext: (next: Next) => void };

export function Field(props: OptionFieldProps) {
  const { option, value, onSet } = props;
  const own = useId();
  const id = option.control.kind === 'choices' ? '' : own;
  return (
    <Row option={option} id={id} isSet={value !== undefined} onReset={() => onSet(undefined)}>
      <ControlOf {...props} id={id} />
    </Row>
  );
}

function ControlOf({
  option: { control, usual, example },
  value,
  hasLook,
  onSet,
  onNext,
  id,
}: OptionFieldProps & { readonly id: string }) {
  const byDefault = hasLook ? 'as the look has it' : usual === '' ? 'default' : `default: ${usual}`;
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
      return <ChoicesField {...{ control, usual, value, onNext }} />;
    case 'number':
      return <NumberField {...{ id, value, onSet, control, usual }} isByLook={hasLook} />;
    case 'text':
      return (
        <TextInput
          id={id}
          value={typeof value === 'string' ? value : ''}
          isLong={control.maximum > 1000}
          maximum={control.maximum}
          pattern={control.pattern}
          hint={example && `such as ${example}`}
          onText={(text) => onSet(text || undefined)}
        />
      );
    default:
      return null;
  }
}

function ChoicesField({
  control: { choices },
  usual,
  value,
  onNext,
}: {
  readonly control: Extract<Control, { kind: 'choices' }>;
  readonly usual: string;
  readonly value: unknown;
  readonly onNext: (next: Next) => void;
}) {
  const chosenIn = (list: unknown) => (list === undefined ? usual.split(', ') : textsIn(list));
  return (
    <div class="choices">
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={chosenIn(value).includes(choice)}
            onChange={({ currentTarget: { checked } }) =>
              onNext((before) => {
                const chosen = chosenIn(before);
                return choices.filter((each) =>
                  each === choice ? checked : chosen.includes(each),
                );
              })
            }
          />
          {choice}
        </label>
      ))}
    </div>
  );
}

/** Words that stand for numbers, as of density. */
const NUMBERS: Readonly<Record<string, number>> = { compact: 0.8, normal: 1, relaxed: 1.3 };

function NumberField({
  id,
  value,
  onSet,
  control: { minimum, maximum },
  usual,
  isByLook,
}: {
  readonly id: string;
  readonly value: unknown;
  readonly onSet: (value: unknown) => void;
  readonly control: Extract<Control, { kind: 'number' }>;
  readonly usual: string;
  readonly isByLook: boolean;
}) {
  const numberOf = (each: unknown) => NUMBERS[String(each)] ?? Number(each);
  const range = maximum - minimum;
  return (
    <span class="number">
      <input
        id={id}
        type="range"
        min={minimum}
        max={maximum}
        step={range <= 2 ? 0.01 : range < 10 ? 0.1 : 1}
        value={numberOf(value ?? usual)}
        onInput={({ currentTarget }) => onSet(currentTarget.valueAsNumber)}
      />
      <output for={id}>
        {value === undefined ? (isByLook ? 'by the look' : usual) : String(value)}
      </output>
    </span>
  );
}

/** The titles of sections, each in a field. */
export function TitlesField({
  option,
  value,
  sections,
  onSet,
  onTitle,
}: FieldProps & {
  readonly sections: readonly { readonly name: string; readonly title: string }[];
  readonly onTitle: (section: string, title: string) => void;
}) {
  const id = useId();
  const titles = isRecord(value) ? value : {};
  return (
    <Row option={option} id="" isSet={value !== undefined} onReset={() => onSet(undefined)}>
      <div class="titles">
        {sections.map(({ name, title }, i) => {
          const own = titles[name];
          return (
            <div key={name} class="title">
              <label for={id + i}>{name}</label>
              <TextInput
                id={id + i}
                value={typeof own === 'string' ? own : ''}
                maximum={200}
                hint={title}
                onText={(text) => onTitle(name, text)}
              />
            </div>
          );
        })}
      </div>
    </Row>
  );
}
