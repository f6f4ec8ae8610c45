// The report form, with script: places as you type, and no link that takes a half-written page away. Without it all works too.
const main = document.querySelector('main');
// Whatever is pressed by accident opens beside the form. “Leave this site” leaves at once, and nothing asks whether you are sure.
for (const link of document.querySelectorAll('.site a, .foot a[href^="/"], main a[href^="/"]')) link.target = '_blank';

const input = main?.querySelector('input[data-places]');
if (input) search(input);

function search(input) {
  const list = Object.assign(document.createElement('ul'), { id: 'hits', className: 'hits', hidden: true });
  const status = Object.assign(document.createElement('p'), { className: 'away' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0].textContent);
  status.setAttribute('role', 'status');
  input.parentElement.after(list, status);
  const set = (attributes) => Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
  set({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'hits', 'aria-expanded': 'false' });

  let register = null;
  let hits = [];
  let at = -1;
  const load = () =>
    (register ??= fetch(input.dataset.places, { credentials: 'omit' }).then((answer) =>
      answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))),
    ));
  const ready = () =>
    load().catch(() => {
      register = null; // Search is still there.
      return null;
    });

  const close = () => {
    list.hidden = true;
    at = -1;
    set({ 'aria-expanded': 'false' });
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (to) => {
    at = to;
    [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    set({ 'aria-activedescendant': `hit-${at}` });
    list.children[at].scrollIntoView({ block: 'nearest' });
  };
  const choose = ([code, name, more], { chosen }) => {
    const choices = main.querySelector('.choices');
    let radio = [...choices.querySelectorAll('input')].find((each) => each.value === code);
    if (!radio) {
      const line = choices.lastElementChild.cloneNode(true);
      radio = Object.assign(line.querySelector('input'), { value: code, id: '' });
      const words = line.querySelector('span');
      words.replaceChildren(
        Object.assign(document.createElement('bdi'), { lang: 'en', textContent: name }),
        ' ',
        Object.assign(document.createElement('small'), { textContent: more }),
      );
      choices.prepend(line);
    }
    radio.checked = true;
    input.value = name;
    close();
    status.textContent = chosen.replace('{name}', name);
  };

  const show = async () => {
    const places = await ready();
    const typed = fold(input.value);
    if (!places || typed.length < 2) return close();
    hits = find(places, typed);
    list.replaceChildren(
      ...hits.map(([, name, more], index) => {
        const option = Object.assign(document.createElement('li'), { id: `hit-${index}` });
        option.setAttribute('role', 'option');
        option.append(
          Object.assign(document.createElement('bdi'), { lang: 'en', textContent: name }),
          Object.assign(document.createElement('small'), { textContent: more }),
        );
        option.addEventListener('click', () => choose(hits[index], places));
        return option;
      }),
    );
    close();
    list.hidden = hits.length === 0;
    set({ 'aria-expanded': String(hits.length > 0) });
    status.textContent = places.hits[hits.length];
  };

  input.addEventListener('focus', ready, { once: true });
  input.addEventListener('input', show);
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  input.addEventListener('keydown', async (event) => {
    const { key } = event;
    if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      return close();
    }
    if (key === 'Enter' && !list.hidden && at >= 0) {
      event.preventDefault();
      return choose(hits[at], await ready());
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
    event.preventDefault();
    if (list.hidden) await show();
    if (hits.length === 0 || list.hidden) return undefined;
    return mark(key === 'ArrowDown' ? (at + 1) % hits.length : (at <= 0 ? hits.length : at) - 1);
  });
}

/** As the server folds a place: without accents, apostrophes and punctuation. */
function fold(text) {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every word begins a word of the place; names that begin so come first. */
function find({ places, sorts }, typed) {
  const words = typed.split(' ');
  return places
    .map(([code, name, sort, other]) => {
      const own = fold(`${name} ${other}`);
      const all = ` ${own} ${fold(sorts[sort].join(' '))} ${code.toLowerCase()}`;
      const found = words.every((word) => all.includes(` ${word}`));
      return { hit: [code, name, sorts[sort][0]], rank: !found ? 9 : ` ${own}`.includes(` ${typed}`) ? 0 : 1 };
    })
    .filter(({ rank }) => rank < 9)
    .sort((one, two) => one.rank - two.rank)
    .slice(0, 8)
    .map(({ hit }) => hit);
}
