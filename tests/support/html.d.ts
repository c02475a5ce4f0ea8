import { type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
/** Every element of a document, in order, as an HTML parser reads it. */
export declare function elementsOf(html: string): Element[];
/** The value of an element's attribute. */
export declare function attribute(element: Element, name: string): string | undefined;
/** The text of the body, white space folded; blocks are separated by a space. */
export declare function bodyText(html: string): string;
/** The hrefs of the body's links. */
export declare function hrefs(html: string): (string | undefined)[];
/** What must never be seen on a page: the traces of values that were printed unread. */
export declare const ARTEFACT: RegExp;
