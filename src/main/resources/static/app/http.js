/// Calls to our own server: JSON both ways, the CSRF token echoed, a time limit on everything.

const LIMIT_MILLIS = 15_000;

/// An answer that is not a success; status 0 when there was no answer at all.
export class CallFailed extends Error {
  constructor(status, said) {
    super(said ?? `HTTP ${status}`);
    this.status = status;
    this.said = said; // the server's own words, if any
  }
}

export const get = (url) => call('GET', url);
export const post = (url, body) => call('POST', url, body);

async function call(method, url, body) {
  const headers = { Accept: 'application/json' };
  const token = cookie('XSRF-TOKEN');
  if (method !== 'GET' && token) headers['X-XSRF-TOKEN'] = token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  let text;
  try {
    response = await fetch(url, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT_MILLIS),
    });
    text = await response.text();
  } catch {
    throw new CallFailed(0);
  }
  const json = parse(text);
  if (!response.ok) throw new CallFailed(response.status, json?.error);
  return json;
}

function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function cookie(name) {
  const pair = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return pair ? decodeURIComponent(pair.slice(name.length + 1)) : null;
}
