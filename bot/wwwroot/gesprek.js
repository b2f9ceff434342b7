// The chat page with a script: turns go without loading the page anew. Everything here also works without it.
import { deliver, drop, keep, kept, newId } from './beurt.js';

const log = document.querySelector('[data-gesprek]');
const composer = document.querySelector('#zeg');
const texts = document.querySelector('[data-teksten]').dataset;
const fault = document.querySelector('[data-fout]');
const waiting = document.querySelector('[data-wacht]');
const eraseDialog = document.querySelector('[data-wis-dialoog]');
const tabs = new BroadcastChannel('pb-gesprek');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
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

function goTo(element) {
  element.scrollIntoView({ block: 'start', behavior: calm.matches ? 'auto' : 'smooth' });
}

function fit(area) {
  if (!CSS.supports('field-sizing', 'content')) {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }
}

/** Fields and buttons that have just come onto the page. */
function prepare(root) {
  root.querySelectorAll('[data-kopieer]').forEach(button => { button.hidden = !navigator.clipboard; });
  root.querySelectorAll('[data-weet-niet]').forEach(unknownChanged);
  root.querySelectorAll('textarea').forEach(fit);
}

function unknownChanged(box) {
  const field = document.getElementById(box.dataset.weetNiet);
  if (field) {
    field.disabled = box.checked;
  }
}

/** What a person sees at once, before the server has answered. */
function showOwn(turn) {
  if (!turn.own) {
    return;
  }
  const line = document.createElement('p');
  line.dir = 'auto';
  line.textContent = turn.own;
  const own = document.createElement('div');
  own.className = 'eigen';
  own.append(line);
  const entry = document.createElement('div');
  entry.className = 'beurt onderweg';
  entry.append(own);
  log.append(entry);
  goTo(entry);
}

function hideOwn() {
  log.querySelector('.onderweg')?.remove();
}

function show(turn, answer) {
  const template = document.createElement('template');
  template.innerHTML = answer.html;
  const shown = template.content.firstElementChild;
  if (answer.erased) {
    log.replaceChildren();
    sessionStorage.clear();
    tabs.postMessage('gewist');
  } else {
    document.getElementById(shown.id)?.remove();
    if (shown.querySelector('[data-open]')) {
      closeOpen();
    }
  }
  log.append(shown);
  prepare(shown);
  moveTo(shown);
}

/** Only the newest form and buttons can be answered. */
function closeOpen() {
  log.querySelectorAll('[data-open]').forEach(open => {
    open.closest('.pagina:not(.uitkomst)')?.classList.add('dicht');
    open.remove();
  });
}

function moveTo(shown) {
  const heading = shown.querySelector('[data-kop]');
  goTo(heading?.closest('section') ?? shown);
  if (heading) {
    heading.focus({ preventScroll: true });
  } else if (document.activeElement === document.body) {
    // The button that had the focus is gone.
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
  }
}

async function run(turn) {
  busy = true;
  keep(turn);
  log.ariaBusy = 'true';
  showOwn(turn);
  const answer = await deliver(turn, sayWaiting);
  drop();
  waiting.hidden = true;
  log.ariaBusy = 'false';
  hideOwn();
  if (answer.refusal) {
    say(answer.refusal);
    composer.value ||= turn.typed ?? '';
    fit(composer);
  } else {
    show(turn, answer);
  }
  busy = false;
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
    composer.value = '';
    fit(composer);
  }
  run({ id, body, typed, own: typed ?? (button?.name === 'zeg' ? button.textContent : null) });
}

/** Another tab may have gone on; a form that is still the open one stays as it is filled in. */
async function catchUp() {
  const last = [...log.querySelectorAll('[data-beurt]')].at(-1)?.dataset.beurt ?? '';
  const response = await fetch('/gesprek/stand');
  if (busy || !response.ok || await response.text() === last) {
    return;
  }
  const page = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');
  const newest = page.querySelector('[data-gesprek]');
  if (busy || !newest) {
    return;
  }
  const filled = log.querySelector('form:has([name=formulier])');
  const open = newest.querySelector('form:has([name=formulier])');
  const isSame = filled && open && new FormData(filled).get('formulier') === new FormData(open).get('formulier');
  log.replaceChildren(...newest.children);
  if (isSame) {
    open.replaceWith(filled);
  }
  prepare(log);
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

prepare(document);
const open = log.querySelector('[data-open]')?.closest('section') ?? log.lastElementChild;
open?.scrollIntoView({ block: 'start' });

const unsent = kept();
if (unsent && document.getElementById(`b-${unsent.id}`)) {
  drop();
} else if (unsent) {
  run(unsent);
}
