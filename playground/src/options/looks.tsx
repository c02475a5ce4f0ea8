import type { Option } from './controls.ts';

/** The pictures that the README has, by the names of the looks. */
const PICTURES: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../../examples/pictures/looks/*.webp',
  { query: '?url', import: 'default', eager: true },
);

/** Looks as pictures to click. */
export function Looks({
  choices,
  option,
  value,
  onSet,
}: {
  readonly choices: readonly string[];
  readonly option: Option;
  readonly value: unknown;
  readonly onSet: (value: unknown) => void;
}) {
  return (
    <fieldset class="looks" data-option={option.name}>
      <legend class="unseen">{option.name}</legend>
      {choices.map((look) => (
        <label key={look}>
          <input
            type="radio"
            name="look"
            value={look}
            checked={(typeof value === 'string' ? value : option.usual) === look}
            onChange={() => onSet(look === option.usual ? undefined : look)}
          />
          <img
            src={PICTURES[`../../../examples/pictures/looks/${look}.webp`]}
            alt=""
            loading="lazy"
            width={850}
            height={1100}
          />
          {look}
        </label>
      ))}
    </fieldset>
  );
}
