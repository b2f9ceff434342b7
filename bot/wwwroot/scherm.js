// What stands on the screen: a person's own line, the turns of the transcript, where the focus goes.
const log = document.querySelector('[data-gesprek]');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Fields and buttons that have just come onto the page. */
export function prepare(root) {
  root.querySelectorAll('[data-kopieer]').forEach(button => { button.hidden = !navigator.clipboard; });
  root.querySelectorAll('[data-weet-niet]').forEach(unknownChanged);
  root.querySelectorAll('textarea').forEach(fit);
}

/** Makes a text box as high as its text, where the style sheet cannot. */
export function fit(area) {
  if (!CSS.supports('field-sizing', 'content')) {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }
}

/** Who ticks "weet ik niet" has nothing to type. */
export function unknownChanged(box) {
  const field = document.getElementById(box.dataset.weetNiet);
  if (field) {
    field.disabled = box.checked;
  }
}

/** What a person said, before the server has answered. */
export function showOwn(text) {
  log.ariaBusy = 'true';
  if (!text) {
    return;
  }
  const line = document.createElement('p');
  line.dir = 'auto';
  line.textContent = text;
  const own = document.createElement('div');
  own.className = 'eigen';
  own.append(line);
  const entry = document.createElement('div');
  entry.className = 'beurt onderweg';
  entry.append(own);
  log.append(entry);
  goTo(entry);
}

export function hideOwn() {
  log.ariaBusy = 'false';
  log.querySelector('.onderweg')?.remove();
}

/** Puts a turn below the others, or in place of all of them. */
export function show(html, replacesAll) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const shown = template.content.firstElementChild;
  const newest = document.getElementById('nieuwste');
  document.getElementById(shown.id)?.remove();
  if (replacesAll) {
    log.replaceChildren();
  } else if (shown.querySelector('[data-open]')) {
    closeOpen();
  }
  log.append(newest, shown);
  prepare(shown);
  moveTo(shown);
}

export function has(id) {
  return document.getElementById(`b-${id}`) !== null;
}

export function lastTurn() {
  return [...log.querySelectorAll('[data-beurt]')].at(-1)?.dataset.beurt ?? '';
}

/** Takes over the transcript of another page; a form that is still the open one stays as it is filled in. */
export function takeOver(page) {
  const newest = page.querySelector('[data-gesprek]');
  const filled = log.querySelector('form:has([name=formulier])');
  const open = newest.querySelector('form:has([name=formulier])');
  if (filled && open && new FormData(filled).get('formulier') === new FormData(open).get('formulier')) {
    open.replaceWith(filled);
  }
  log.replaceChildren(...newest.children);
  prepare(log);
}

/** Begins where there is something to answer. */
export function start() {
  prepare(document);
  const open = [...log.querySelectorAll('[data-open]')].at(-1);
  (open?.closest('.beurt') ?? log.lastElementChild)?.scrollIntoView({ block: 'start' });
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

function goTo(element) {
  element.scrollIntoView({ block: 'start', behavior: calm.matches ? 'auto' : 'smooth' });
}
