// Tells an open page of the console what is new in the log. Every page works without it: "Look again" asks the server.
const OLD_AFTER_MS = 5 * 60_000;
/** The server beats every 20 seconds; two that are missing mean that nothing new would come either. */
const SILENT_AFTER_MS = 50_000;
/** A page that changes would move under the finger: only one that nobody has touched for so long does. */
const UNTOUCHED_MS = 20_000;
/** “Waiting 9 minutes” is wrong a minute later. */
const AGED_MS = 60_000;
/** What came while the page was fetched. */
const SOON_MS = 2_000;
const MOST_ENTRIES = 200;
const SOUND_KEY = 'vigil-sound';

const box = document.querySelector('[data-live]');
if (box !== null && 'EventSource' in window) listen(box);

function listen(box) {
  const list = document.getElementById(box.dataset.liveList ?? '');
  const news = box.querySelector('[data-live-news]');
  const count = box.querySelector('[data-live-count]');
  const waiting = [];
  const source = new EventSource(box.dataset.live);
  const heard = watch(box, source);
  const call = caller(box.querySelector('[data-live-sound]'));
  const freshen = 'liveFresh' in box.dataset ? freshener(box, taken) : () => {};

  source.addEventListener('heartbeat', () => {
    heard();
    freshen(waiting.length > 0);
  });
  source.addEventListener('entry', (event) => {
    heard();
    const entry = JSON.parse(event.data);
    if (document.getElementById(`entry-${entry.seq}`) !== null) return;
    waiting.push(entry);
    if (entry.calls) call();
    if (list !== null && window.scrollY < 100 && waiting.length === 1) show();
    else tell();
    freshen(true);
  });
  news.addEventListener('click', (event) => {
    if (list === null) return;
    event.preventDefault();
    show();
    window.scrollTo(0, 0);
  });
  // A page that shows no entries itself grows old; one that does stays as new as the log.
  if (list === null) setTimeout(() => news.classList.add('notice', 'lit'), OLD_AFTER_MS);

  // The server has escaped what it sends; it renders an entry here and on the page with the same code.
  function show() {
    for (const entry of waiting.splice(0)) {
      const template = document.createElement('template');
      template.innerHTML = entry.html;
      list.prepend(template.content);
    }
    while (list.children.length > MOST_ENTRIES) list.lastElementChild.remove();
    tell();
  }

  /** The page has been made anew, with all entries up to this one. @returns whether more have come meanwhile. */
  function taken(shown) {
    waiting.splice(0, waiting.length, ...waiting.filter(({ seq }) => seq > shown));
    news.classList.remove('notice', 'lit');
    tell();
    return waiting.length > 0;
  }

  function tell() {
    news.hidden = waiting.length === 0;
    count.textContent = waiting.length === 1 ? '1 newer entry' : `${waiting.length} newer entries`;
  }
}

/** Says in red that the page hears nothing, since when, and takes it back when it does. */
function watch(box, source) {
  const lost = box.querySelector('[data-live-lost]');
  const since = box.querySelector('[data-live-since]');
  let last = Date.now();
  setInterval(() => {
    const silent = source.readyState === EventSource.CLOSED || Date.now() - last > SILENT_AFTER_MS;
    if (silent && lost.hidden)
      since.textContent = new Date(last).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
    lost.hidden = !silent;
  }, 5_000);
  return () => {
    last = Date.now();
    lost.hidden = true;
  };
}

/** Brings the page up to date by itself while nobody uses it. */
function freshener(box, taken) {
  let touched = Date.now();
  let made = Date.now();
  let asking = false;
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    addEventListener(kind, () => (touched = Date.now()), { passive: true, capture: true });

  return look;

  function look(due) {
    if ((!due && Date.now() - made < AGED_MS) || asking || Date.now() - touched < UNTOUCHED_MS) return;
    asking = true;
    void fresh().finally(() => (asking = false));
  }

  async function fresh() {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (answer === null || !answer.ok || answer.redirected) return;
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('main');
    if (next === null || Date.now() - touched < UNTOUCHED_MS) return;
    const nextBox = next.querySelector('[data-live]');
    if (nextBox === null) return;
    const shown = Number(new URL(nextBox.dataset.live, location.href).searchParams.get('after'));
    nextBox.replaceWith(box);
    document.getElementById('main').replaceChildren(...next.childNodes);
    made = Date.now();
    if (taken(shown)) setTimeout(() => look(true), SOON_MS);
  }
}

/** A tone and a notice without any fact, for those who want them on this device. */
function caller(choice) {
  if (choice === null || !('AudioContext' in window)) return () => {};
  const button = choice.querySelector('button');
  let sound = null;
  let wanted = localStorage.getItem(SOUND_KEY) === 'on';
  choice.hidden = false;
  said();
  button.addEventListener('click', () => {
    wanted = !wanted;
    localStorage.setItem(SOUND_KEY, wanted ? 'on' : 'off');
    said();
    if (!wanted) return;
    tone();
    if ('Notification' in window && Notification.permission === 'default') void Notification.requestPermission();
  });
  return () => {
    if (!wanted) return;
    tone();
    if (document.hidden && 'Notification' in window && Notification.permission === 'granted')
      new Notification('Vigil', { body: 'Something needs a person.', tag: 'vigil' });
  };

  function said() {
    button.setAttribute('aria-pressed', String(wanted));
    button.textContent = wanted ? 'Sound is on: turn it off' : 'Sound when something needs a person';
  }

  /** Two low tones, a second in all. */
  function tone() {
    sound ??= new AudioContext();
    void sound.resume();
    for (const [at, pitch] of [
      [0, 392],
      [0.35, 523],
    ]) {
      const voice = new OscillatorNode(sound, { frequency: pitch });
      const level = new GainNode(sound, { gain: 0.2 });
      voice.connect(level).connect(sound.destination);
      voice.start(sound.currentTime + at);
      voice.stop(sound.currentTime + at + 0.3);
    }
  }
}
