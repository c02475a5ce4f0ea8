import { LONGEST_ADDRESS, webHref } from '../text/links.ts';

/** A photo: its `src` if it can be shown, or else the text that was written. */
export interface Photo {
  /** A web address, an embedded raster image, or a path to an image file; `undefined` if it is none of them. */
  readonly src: string | undefined;
  /** The text to show in its place; empty for a picture, and for what readers can do nothing with. */
  readonly text: string;
}

/** The start of an embedded image. */
const DATA =
  /^data:image\/(?:png|jpe?g|gif|webp|avif)(?:;[\w-]{1,40}=[\w-]{1,40}){0,9};base64,(?=.)/;
const BASE64_END = /={0,2}$/;
const NOT_BASE64 = /[^A-Za-z0-9+/]/;
const PATH = /^(?!\/\/)[^\s:"<>\\?#]+\.(?:png|jpe?g|gif|webp|avif|svg)(?:\?[^\s"<>\\#]*)?$/i;

/**
 * A file: a path with slashes, a drive, or an ending. Readers of a page have no use for its name, nor for any other
 * single word in place of a picture.
 */
const FILE =
  /^(?:file:|data:|blob:|[a-z]:[\\/]|[.~]{0,2}[\\/])|\\|\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic|ico)$/i;

/** @param written - a text that `clean` returned. */
export function toPhoto(written: string): Photo {
  const src = sourceOf(written);
  const isWords = /\s/.test(written) && written.length <= LONGEST_ADDRESS && !FILE.test(written);
  return { src, text: src === undefined && isWords ? written : '' };
}

function sourceOf(written: string): string | undefined {
  // `me.jpg` could also be a domain, so only explicit addresses are read as such.
  if (/^(?:https?:|\/\/|www\.)/i.test(written)) return webHref(written);
  const source = written.startsWith('data:')
    ? written.replace(/\s+/g, '')
    : written.replaceAll(' ', '%20');
  const isPath = source.length <= LONGEST_ADDRESS && PATH.test(source);
  return isPath || isEmbedded(source) ? source : undefined;
}

/** Looks for what may not be in the data, because to match megabytes would exhaust a pattern's stack. */
function isEmbedded(source: string): boolean {
  const start = DATA.exec(source)?.[0];
  return (
    start !== undefined && !NOT_BASE64.test(source.slice(start.length).replace(BASE64_END, ''))
  );
}
