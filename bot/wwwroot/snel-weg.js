// Leaves the page at once, for whoever is being watched. Stands alone, so that it works when nothing else does.
const exit = document.querySelector('[data-snel-weg]');
const pressedTwiceWithin = 1000;
let lastEscape = -Infinity;

function leave() {
  document.documentElement.replaceChildren();
  sessionStorage.clear();
  // replace: the way back does not lead here.
  location.replace(exit.href);
}

exit.addEventListener('click', event => {
  event.preventDefault();
  leave();
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.repeat) {
    return;
  }
  if (event.timeStamp - lastEscape < pressedTwiceWithin) {
    leave();
  }
  lastEscape = event.timeStamp;
});

// A page the browser kept aside shows what was said by then, or before it was erased.
window.addEventListener('pageshow', event => {
  if (event.persisted) {
    location.reload();
  }
});
