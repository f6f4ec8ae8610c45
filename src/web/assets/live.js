// Tells an open page of the console what is new in the log. Every page works without it: "Look again" asks the server.
const OLD_AFTER_MS = 5 * 60_000;
const MOST_ENTRIES = 200;

const box = document.querySelector('[data-live]');
if (box !== null && 'EventSource' in window) listen(box);

function listen(box) {
  const list = document.getElementById(box.dataset.liveList ?? '');
  const news = box.querySelector('[data-live-news]');
  const count = box.querySelector('[data-live-count]');
  const lost = box.querySelector('[data-live-lost]');
  const waiting = [];
  const source = new EventSource(box.dataset.live);

  source.addEventListener('entry', (event) => {
    const entry = JSON.parse(event.data);
    if (document.getElementById(`entry-${entry.seq}`) !== null) return;
    waiting.push(entry);
    if (list !== null && window.scrollY < 100 && waiting.length === 1) show();
    else tell();
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) lost.hidden = false;
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

  function tell() {
    news.hidden = waiting.length === 0;
    count.textContent = waiting.length === 1 ? '1 newer entry' : `${waiting.length} newer entries`;
  }
}
