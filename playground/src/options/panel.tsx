import { useRef, useState } from 'preact/hooks';
import type { Change, ShownResume } from '../theme/messages.ts';
import type { Changes } from '../work.ts';
import { ColorsField } from './colors.tsx';
import { OPTION_GROUPS, type Option } from './controls.ts';
import { Field, Row, TitlesField } from './field.tsx';
import { HiddenFields } from './hidden.tsx';
import { Looks } from './looks.tsx';
import { SectionOrder } from './order.tsx';
import { pathOf, pathsIn, recordAt, textsIn, type Values } from './values.ts';
import { Variants } from './variants.tsx';

/** Makes a new value from the one that an option has when it is written. */
export type Next = (before: unknown) => unknown;

/** All options of the theme. They are read from the résumé's text and written into it. */
export function OptionsPanel({
  shown,
  onChange,
}: {
  readonly shown: ShownResume;
  readonly onChange: (changes: Changes) => void;
}) {
  const { value, parts } = shown;
  const all = recordAt(value, pathOf(''));
  const [isOwn, setIsOwn] = useState(false);
  const variants = Object.keys(recordAt(value, [...pathOf(''), 'variants']));
  const variant = variants.find((name) => name === all.variant) ?? '';
  const path = pathOf(isOwn ? variant : '');
  const values = recordAt(value, path);
  const hasLook = all.look !== undefined || values.look !== undefined;

  const set = (name: string, next: Next) =>
    onChange((now) => [setting(now.value, path, name, next)]);
  const setAt = (inner: readonly string[], next: unknown) =>
    onChange(() => [{ path: [...path, ...inner], value: next }]);
  const setHidden = (next: (paths: readonly string[]) => readonly string[]) =>
    set('hide', (before) => {
      const paths = next(textsIn(before));
      return paths.length === 0 ? undefined : paths;
    });

  // A section that is hidden has no title on the page any more.
  const titles = useRef(new Map<string, string>());
  for (const { name, title } of parts.sections) titles.current.set(name, title);
  const hidden = textsIn(values.hide);
  const hiddenSections = hidden
    .filter((name) => name === 'summary' || (!name.includes('.') && Object.hasOwn(value, name)))
    .map((name) => ({ name, title: titles.current.get(name) ?? name }));

  const move = (name: string, to: (order: readonly string[]) => number) =>
    onChange(({ parts: { sections } }) => {
      const order = sections.map((section) => section.name);
      const others = order.filter((each) => each !== name);
      const at = Math.max(0, to(order));
      const moved = [...others.slice(0, at), name, ...others.slice(at)];
      return [{ path: [...path, 'sections'], value: moved }];
    });

  const fieldOf = (option: Option) => {
    const { name, control } = option;
    const props = {
      option,
      hasLook,
      value: values[name],
      onSet: (next: unknown) => setAt([name], next),
    };
    const isSet = name in values;
    const reset = () => props.onSet(undefined);
    if (control.kind === 'colors') {
      return (
        <ColorsField
          key={name}
          {...props}
          names={control.names}
          css={parts.css}
          onColor={(color, next) =>
            set(name, (before) => withField(before, color, next(fieldIn(before, color))))
          }
        />
      );
    }
    if (name === 'look' && control.kind === 'choice') {
      return <Looks key={name} {...props} choices={control.choices} />;
    }
    switch (name) {
      case 'sections':
        return (
          <Row key={name} option={option} id="" isSet={isSet} onReset={reset}>
            <SectionOrder
              sections={parts.sections}
              hidden={hiddenSections}
              onMove={(section, by) => move(section, (order) => order.indexOf(section) + by)}
              onPut={(section, place) => move(section, (order) => order.indexOf(place))}
              onHide={(section, isHidden) =>
                setHidden((paths) => [
                  ...paths.filter((each) => each !== section),
                  ...(isHidden ? [section] : []),
                ])
              }
            />
          </Row>
        );
      case 'sectionTitles':
        return (
          <TitlesField
            key={name}
            {...props}
            sections={parts.sections}
            onTitle={(section, title) =>
              set(name, (before) => withField(before, section, title || undefined))
            }
          />
        );
      case 'hide':
        return (
          <Row key={name} option={option} id="" isSet={isSet} onReset={reset}>
            <HiddenFields
              paths={hidden}
              known={pathsIn(value)}
              onHide={(hiding) => setHidden((paths) => [...new Set([...paths, hiding])])}
              onShow={(shownPath) =>
                setHidden((paths) => paths.filter((each) => each !== shownPath))
              }
            />
          </Row>
        );
      case 'variant':
        return (
          <div key={name} class="option" data-option={name}>
            <Variants
              names={variants}
              shown={variant}
              isOwn={isOwn}
              onShow={(next) =>
                onChange(() => [{ path: [...pathOf(''), name], value: next || undefined }])
              }
              onOwn={setIsOwn}
              onAdd={(next) => onChange(() => adding(next))}
              onDelete={(old) => onChange(() => deleting(old))}
            />
          </div>
        );
      default:
        return control.kind === 'own' ? null : (
          <Field key={name} {...props} onNext={(next) => set(name, next)} />
        );
    }
  };

  return (
    <div class="options">
      {isOwn && variant !== '' && (
        <p class="for-variant">These options are for the variant {variant} alone.</p>
      )}
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

function setting(resume: object, path: readonly string[], name: string, next: Next): Change {
  return { path: [...path, name], value: next(recordAt(resume, path)[name]) };
}

const adding = (name: string): readonly Change[] => [
  { path: pathOf(name), value: {} },
  { path: [...pathOf(''), 'variant'], value: name },
];

const deleting = (name: string): readonly Change[] => [
  { path: pathOf(name), value: undefined },
  { path: [...pathOf(''), 'variant'], value: undefined },
];

const fieldIn = (value: unknown, name: string): unknown => recordAt({ value }, ['value'])[name];

/** An object with one field set or removed; `undefined` if none is left. */
function withField(value: unknown, name: string, next: unknown): Values | undefined {
  const { [name]: _, ...others } = recordAt({ value }, ['value']);
  const fields = next === undefined ? others : { ...others, [name]: next };
  return Object.keys(fields).length === 0 ? undefined : fields;
}
