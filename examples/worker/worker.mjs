import { render } from 'jsonresume-theme-hairline';
import { validate } from 'jsonresume-theme-hairline/validate';

/** The longest body that is answered, in bytes: room for a long résumé and a photo in it. */
const LIMIT = 256 * 1024;

/** The page's own policy cannot forbid frames; these headers go with every answer. */
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
    if (
      !/^application\/([\w.+-]+\+)?json *(;|$)/i.test(request.headers.get('content-type') ?? '')
    ) {
      return refuse(415, 'Send JSON, with the header "content-type: application/json".');
    }
    const bytes = await read(request);
    if (bytes === undefined) return refuse(413, `Send at most ${LIMIT} bytes.`);
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

/** The body; `undefined` where it is longer than the limit. */
async function read(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length <= LIMIT) chunks.push(chunk);
    // A client that is still sending does not read the answer, so some more is received and dropped.
    if (length > 32 * LIMIT) break;
  }
  return length > LIMIT ? undefined : new Blob(chunks).arrayBuffer();
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
