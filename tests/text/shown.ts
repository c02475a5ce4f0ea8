import { serialize } from 'parse5';
import { render } from '../../src/index.ts';
import { elementsOf } from '../support/html.ts';

/** The content of a highlight on the page, as HTML. */
export function shown(highlight: string): string {
  const page = render(
    { work: [{ name: 'Acme', highlights: [highlight] }] },
    { typeface: 'system' },
  );
  const list = elementsOf(page).find(({ tagName }) => tagName === 'ul');
  if (list === undefined) throw new Error('The page has no highlights.');
  return serialize(list)
    .replace(/^<li>|<\/li>$/g, '')
    .replaceAll(' rel="noopener noreferrer"', '');
}
