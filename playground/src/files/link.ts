/** The most bytes that a link may hold unpacked: more than any résumé has without a large photo. */
const MOST = 2_000_000;

const NAME = '#resume=';

/**
 * Returns the address of this site with a text in its fragment, which browsers send to no server; `undefined`
 * if the text is too long for a link.
 */
export async function linkTo(text: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST) return undefined;
  const packed = await through(new CompressionStream('deflate-raw'), bytes);
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const [address = ''] = location.href.split('#');
  const sign: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' };
  return address + NAME + btoa(binary).replace(/[+/=]/g, (each) => sign[each] ?? each);
}

/** Whether the fragment of an address should hold a text. */
export const isLink = (fragment: string) => fragment.startsWith(NAME);

/** Returns the text in a link's fragment, or `undefined` if none can be read. */
export async function textInLink(fragment: string): Promise<string | undefined> {
  const [, packed] = /^#resume=([\w-]+)$/.exec(fragment) ?? [];
  if (packed === undefined) return undefined;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (each) => each.charCodeAt(0));
    const text = await through(new DecompressionStream('deflate-raw'), bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(text) || undefined;
  } catch {
    return undefined;
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > MOST) throw new RangeError('The link holds too much.');
    chunks.push(value);
  }
}
