// One turn on its way to the server: kept until the server has it, sent again with the same id, so that it happens once.
const place = 'pb-beurt';
const firstWait = 1000;
const longestWait = 30000;
const patience = 30000;

/** The turn that was on its way when the page was left or loaded anew, or null. */
export function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(place));
  } catch {
    return null;
  }
}

export function keep(turn) {
  sessionStorage.setItem(place, JSON.stringify(turn));
}

export function drop() {
  sessionStorage.removeItem(place);
}

/** 128 random bits; crypto.randomUUID is missing on a page without https. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends until there is an answer: { html, erased } when the turn was taken, { refusal } when it never will be.
 * @param onWaiting called each time there was no answer, with a function that tries again at once
 */
export async function deliver(turn, onWaiting) {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    const answer = await send(turn).catch(() => null);
    if (answer) {
      return answer;
    }
    await new Promise(resolve => {
      setTimeout(resolve, wait);
      window.addEventListener('online', resolve, { once: true });
      onWaiting(resolve);
    });
  }
}

async function send(turn) {
  const response = await fetch('/gesprek', {
    method: 'POST',
    headers: {
      'Accept': 'text/html; fragment, application/problem+json',
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Fragment': '1',
    },
    body: turn.body,
    signal: AbortSignal.timeout(patience),
  });
  if (response.headers.get('X-Fragment') === '1') {
    return { html: await response.text(), erased: response.headers.has('X-Gewist') };
  }
  // Only our own refusals carry a code; any other answer comes from something in between.
  const problem = await response.json();
  return problem.code ? { refusal: problem.detail } : null;
}
