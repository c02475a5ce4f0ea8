import { useState } from 'preact/hooks';
import type { Change, ShownResume } from '../theme/messages.ts';
import { ColorsField } from './colors.tsx';
import { OPTION_GROUPS, type Option } from './controls.ts';
import { Field, Row, TitlesField } from './field.tsx';
import { HiddenFields } from './hidden.tsx';
import { Looks } from './looks.tsx';
import { SectionOrder } from './order.tsx';
import { pathOf, pathsIn, recordAt, textsIn } from './values.ts';
import { Variants } from './variants.tsx';

/** All options of the theme. They are read from the résumé's text and written into it. */
export function OptionsPanel({
  shown: { value, parts },
  onChange,
}: {
  readonly shown: ShownResume;
  readonly onChange: (changes: readonly Change[]) => void;
}) {
  const all = recordAt(value, pathOf(''));
  const names = Object.keys(recordAt(value, [...pathOf(''), 'variants']));
  const [chosen, setChosen] = useState('');
  const variant = names.includes(chosen) ? chosen : '';
  const path = pathOf(variant);
  const values = recordAt(value, path);
  const set = (name: string, next: unknown) => onChange([{ path: [...path, name], value: next }]);
  const hidden = textsIn(values.hide);
  const setHidden = (paths: readonly string[]) =>
    set('hide', paths.length === 0 ? undefined : paths);

  const fieldOf = (option: Option) => {
    const { name, control } = option;
    const props = { option, value: values[name], onSet: (next: unknown) => set(name, next) };
    if (control.kind === 'colors') {
      return <ColorsField key={name} {...props} names={control.names} css={parts.css} />;
    }
    if (name === 'look' && control.kind === 'choice') {
      return <Looks key={name} {...props} choices={control.choices} />;
    }
    switch (name) {
      case 'sections':
        return (
          <Row
            key={name}
            option={option}
            id=""
            isSet={name in values}
            onReset={() => set(name, undefined)}
          >
            <SectionOrder
              sections={parts.sections}
              hidden={hidden.filter((each) => !each.includes('.') && Object.hasOwn(value, each))}
              onOrder={(order) => set(name, order)}
              onHide={(section, isHidden) =>
                setHidden(
                  isHidden ? [...hidden, section] : hidden.filter((each) => each !== section),
                )
              }
            />
          </Row>
        );
      case 'sectionTitles':
        return <TitlesField key={name} {...props} sections={parts.sections} />;
      case 'hide':
        return (
          <Row
            key={name}
            option={option}
            id=""
            isSet={name in values}
            onReset={() => set(name, undefined)}
          >
            <HiddenFields paths={hidden} known={pathsIn(value)} onSet={setHidden} />
          </Row>
        );
      case 'variant':
        return (
          <div key={name} class="option" data-option={name}>
            <Variants
              names={names}
              shown={typeof all.variant === 'string' ? all.variant : ''}
              edited={variant}
              onShow={(next) =>
                onChange([{ path: [...pathOf(''), 'variant'], value: next || undefined }])
              }
              onEdit={setChosen}
              onAdd={(next) => {
                onChange([{ path: pathOf(next), value: {} }]);
                setChosen(next);
              }}
            />
          </div>
        );
      default:
        return control.kind === 'own' ? null : <Field key={name} {...props} />;
    }
  };

  return (
    <div class="options">
      {variant !== '' && <p class="for-variant">These options are for the variant {variant}.</p>}
      {OPTION_GROUPS.map(({ title, options }) => (
        <details key={title} open>
          <summary>
            <h2>{title}</h2>
          </summary>
          {options.map(fieldOf)}
        </details>
      ))}
    </div>
  );
}
