// The chat page with a script: turns go without loading the page anew. Everything here also works without it.
import { deliver, drop, keep, kept, newId } from './beurt.js';
import { fit, has, hideOwn, lastTurn, show, showOwn, start, takeOver, unknownChanged } from './scherm.js';

const composer = document.querySelector('#zeg');
const texts = document.querySelector('[data-teksten]').dataset;
const fault = document.querySelector('[data-fout]');
const waiting = document.querySelector('[data-wacht]');
const eraseDialog = document.querySelector('[data-wis-dialoog]');
const tabs = new BroadcastChannel('pb-gesprek');
let busy = false;

function say(sentence) {
  fault.textContent = sentence ?? '';
  fault.hidden = !sentence;
}

function sayWaiting(tryAgain) {
  waiting.hidden = false;
  waiting.querySelector('[role=status]').textContent = texts.geenVerbinding;
  waiting.querySelector('[data-opnieuw]').onclick = tryAgain;
}

function write(text) {
  composer.value = text;
  fit(composer);
}

async function run(turn) {
  busy = true;
  keep(turn);
  showOwn(turn.own);
  const answer = await deliver(turn, sayWaiting);
  drop();
  waiting.hidden = true;
  hideOwn();
  busy = false;
  if (answer.refusal) {
    say(answer.refusal);
    write(composer.value || (turn.typed ?? ''));
    return;
  }
  show(answer.html, answer.erased);
  if (answer.erased) {
    sessionStorage.clear();
    tabs.postMessage('gewist');
  }
}

function problemWith(data, body) {
  if ([...data.values()].some(text => text.length > Number(texts.langsteTekst))) {
    return texts.teLang;
  }
  return body.length > Number(texts.langsteBericht) ? texts.teGroot : null;
}

function take(form, button) {
  const typed = form.contains(composer) ? composer.value : null;
  if (busy) {
    say(texts.bezig);
    return;
  }
  if (typed !== null && !typed.trim()) {
    say(texts.leeg);
    composer.focus();
    return;
  }
  const data = new FormData(form, button);
  const id = newId();
  data.set('beurt', id);
  // A server takes no form with the sign NUL in it; nobody typed that on purpose.
  const body = new URLSearchParams(data).toString().replaceAll('%00', '');
  const problem = problemWith(data, body);
  say(problem);
  if (problem) {
    return;
  }
  if (typed !== null) {
    write('');
  }
  run({ id, body, typed, own: typed ?? (button?.name === 'zeg' ? button.textContent : null) });
}

/** Another tab may have gone on. */
async function catchUp() {
  const standing = await fetch('/gesprek/stand');
  if (!standing.ok || await standing.text() === lastTurn()) {
    return;
  }
  const response = await fetch('/');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (response.ok && !busy) {
    takeOver(page);
  }
}

document.addEventListener('submit', event => {
  const form = event.target.closest('[data-beurtformulier]');
  if (form) {
    event.preventDefault();
    eraseDialog.close();
    take(form, event.submitter);
  }
});

document.addEventListener('change', event => {
  if (event.target.matches('[data-weet-niet]')) {
    unknownChanged(event.target);
  }
});

document.addEventListener('input', event => {
  if (event.target.matches('textarea')) {
    fit(event.target);
  }
});

document.addEventListener('click', async event => {
  const copy = event.target.closest('[data-kopieer]');
  if (copy) {
    await navigator.clipboard.writeText(copy.dataset.kopieer);
    copy.textContent = texts.gekopieerd;
  }
});

composer.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.form.requestSubmit();
  }
});

document.querySelector('[data-wis] summary').addEventListener('click', event => {
  event.preventDefault();
  eraseDialog.showModal();
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && !busy) {
    catchUp().catch(() => { /* without a connection there is nothing to catch up with */ });
  }
});

tabs.addEventListener('message', () => {
  sessionStorage.clear();
  location.reload();
});

start();
const unsent = kept();
if (unsent && has(unsent.id)) {
  drop();
} else if (unsent) {
  run(unsent);
}
