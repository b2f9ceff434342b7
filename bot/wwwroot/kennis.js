// The knowledge base with a script: results while someone types, printing, and Esc for an explanation. All pages also work without it.
const pause = 250;
const place = 'pb-kennis-zoek';
const form = document.querySelector('[data-zoeken]');
const found = document.querySelector('[data-gevonden]');
const box = form?.elements.namedItem('zoek');
let timer;
let asking;

/** Puts the list of results on the page; nothing typed brings the themes back. */
function show(html, typed) {
  const results = document.querySelector('[data-resultaten]');
  results.innerHTML = html;
  found.hidden = !typed;
  document.querySelector('[data-bladeren]').hidden = Boolean(typed);
  document.querySelector('[data-stand]').textContent = results.querySelector('[data-zin]')?.dataset.zin ?? '';
}

/** True when the answer to what stands in the box now is on the page. */
async function look() {
  const typed = box.value.trim();
  asking?.abort();
  asking = new AbortController();
  sessionStorage.setItem(place, typed);
  if (!typed) {
    show('', typed);
    return true;
  }
  try {
    const answer = await fetch(`/kennis/zoek?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
    if (!answer.ok) {
      return false;
    }
    show(await answer.text(), typed);
    return true;
  } catch (problem) {
    return problem.name === 'AbortError';
  }
}

function startSearching() {
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  // What someone searched for stays out of the address, and so out of the history of a shared computer.
  form.addEventListener('submit', async event => {
    event.preventDefault();
    clearTimeout(timer);
    if (await look()) {
      found.querySelector('[data-kop]').focus();
    } else {
      form.submit();
    }
  });
  box.addEventListener('keydown', event => {
    const first = found.querySelector('[data-resultaten] a');
    if (event.key === 'ArrowDown' && first && !found.hidden) {
      event.preventDefault();
      first.focus();
    }
  });
  // Who comes back from an article finds the results again.
  const before = sessionStorage.getItem(place);
  if (before && !box.value && performance.getEntriesByType('navigation')[0]?.type === 'back_forward') {
    box.value = before;
    look();
  }
}

if (box && found) {
  startSearching();
}

const print = document.querySelector('[data-print]');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// An explanation that shows by pointing or by focus goes with Esc, and comes back when someone returns to its term.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    document.querySelectorAll('.begrip:hover, .begrip:focus-within').forEach(term => {
      term.dataset.weg = '';
      const back = () => { delete term.dataset.weg; };
      term.addEventListener('pointerleave', back, { once: true });
      term.addEventListener('focusout', back, { once: true });
    });
  }
});
