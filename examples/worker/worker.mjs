import { render } from 'jsonresume-theme-hairline';
import { validate } from 'jsonresume-theme-hairline/validate';

/**
 * The longest body that is answered, in bytes: room for a long résumé and a photo in it. It also bounds the
 * time for a page, so that one client's worst résumé does not keep the others waiting.
 */
const LIMIT = 256 * 1024;

/** The longest time that a client may take to send a body, in milliseconds. */
const TIME_LIMIT = 10_000;

/** What the page's own policy cannot say from inside, and what concerns every answer. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "script-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const ANSWERS = {
  '/': (resume) => answer(200, 'text/html', render(resume)),
  '/validate': (resume) => answer(200, 'application/json', JSON.stringify(validate(resume))),
};

export default {
  async fetch(request) {
    const answerTo = ANSWERS[new URL(request.url).pathname];
    if (!answerTo) return refuse(404, 'Post a résumé to / for its page, to /validate for a check.');
    if (request.method !== 'POST') return refuse(405, 'Send a résumé by POST.', { allow: 'POST' });
    const unsupported = unsupportedIn(request.headers);
    if (unsupported) return refuse(415, unsupported, { 'accept-encoding': 'identity' });
    const { bytes, fault } = await read(request);
    if (fault === 'long') return refuse(413, `Send at most ${LIMIT} bytes.`);
    if (fault === 'slow') return refuse(408, `Send it within ${TIME_LIMIT / 1000} seconds.`);
    if (fault === 'broken') return refuse(400, 'The body did not arrive as a whole.');
    let resume;
    try {
      resume = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      return refuse(400, `This is not JSON in UTF-8: ${error.message}`);
    }
    if (typeof resume !== 'object' || resume === null || Array.isArray(resume)) {
      return refuse(422, 'Send a résumé, a JSON object: see https://jsonresume.org/schema.');
    }
    return answerTo(resume);
  },
};

/** Says what to change if the headers announce a body that this worker does not read. */
function unsupportedIn(headers) {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  if (!/^application\/([\w.+-]+\+)?json$/.test(type.trim())) {
    return 'Send JSON, with the header "content-type: application/json".';
  }
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) return 'Send JSON in UTF-8.';
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (encoding !== 'identity') return 'Send JSON as it is, without a content-encoding.';
}

/** Reads the body as `bytes`, or says with `fault` why it is not read: `long`, `slow` or `broken`. */
async function read(request) {
  const reader = request.body?.getReader();
  if (!reader) return { bytes: new Uint8Array() };
  let timer;
  const tooSlow = new Promise((resolve) => {
    timer = setTimeout(resolve, TIME_LIMIT, { fault: 'slow' });
  });
  const result = await Promise.race([readAll(reader), tooSlow]);
  clearTimeout(timer);
  // Nothing more is read, so that a body without an end costs nothing.
  if (result.fault) reader.cancel().catch(() => undefined);
  return result;
}

async function readAll(reader) {
  const chunks = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length <= LIMIT) chunks.push(next.value);
      // A client that is still sending does not read the answer, so a little more is let through.
      if (length > 32 * LIMIT) break;
    }
  } catch {
    return { fault: 'broken' };
  }
  return length > LIMIT ? { fault: 'long' } : { bytes: await new Blob(chunks).arrayBuffer() };
}

function answer(status, type, body, headers) {
  const contentType = `${type}; charset=utf-8`;
  return new Response(body, {
    status,
    headers: { ...HEADERS, 'content-type': contentType, ...headers },
  });
}

function refuse(status, advice, headers) {
  return answer(status, 'text/plain', `${advice}\n`, headers);
}
