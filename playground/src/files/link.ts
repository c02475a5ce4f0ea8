/** The most characters that a link may hold unpacked: more than any résumé has. */
const MOST = 2_000_000;

/** Returns the address of this site with a text in its fragment, which browsers send to no server. */
export async function linkTo(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const [address = ''] = location.href.split('#');
  return `${address}#resume=${bytes.toBase64({ alphabet: 'base64url', omitPadding: true })}`;
}

/** Returns the text in a link's fragment, or `undefined` if there is none that can be read. */
export async function textInLink(fragment: string): Promise<string | undefined> {
  const [, packed] = /^#resume=([\w-]+)$/.exec(fragment) ?? [];
  if (packed === undefined) return undefined;
  try {
    const bytes = Uint8Array.fromBase64(packed, { alphabet: 'base64url' });
    return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));
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
