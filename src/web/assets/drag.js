// By mouse, pen or finger: lists are put in order, and a person of one shift is carried to another. All of it can be done without,
// by buttons and links. While something is carried nothing moves: a frame or a line shows where it would go, and Escape, or
// letting go anywhere else, leaves all as it was.
const EDGE = 56;
const said = Object.assign(document.createElement('p'), { className: 'away' });
said.setAttribute('role', 'status');
document.body.append(said);
const say = (words) => (said.textContent = words);

/** @param aim of a point: `{ shown, mark, words, take }`, or null where it cannot be put. */
function handle(item, at, name, aim) {
  const grip = Object.assign(document.createElement('span'), { className: 'grip', textContent: '⠿' });
  grip.setAttribute('aria-hidden', 'true');
  grip.title = 'Drag to another place';
  at.prepend(grip);
  let point = null;
  let target = null;

  const look = () => {
    const next = aim(point.clientX, point.clientY);
    if (next?.shown === target?.shown && next?.mark === target?.mark) return;
    target?.shown.classList.remove(target.mark);
    next?.shown.classList.add(next.mark);
    target = next;
    say(next?.words ?? `${name}: let go here to leave it where it was.`);
  };
  // Near the edge of the screen the page moves on, for as long as it is held there. No motion of its own.
  const follow = () => {
    if (point === null) return;
    const { clientY } = point;
    const by = clientY < EDGE ? clientY - EDGE : Math.max(0, clientY - window.innerHeight + EDGE);
    if (by !== 0) {
      window.scrollBy({ top: by / 4, behavior: 'instant' });
      look();
    }
    window.requestAnimationFrame(follow);
  };
  const leave = (takes) => {
    if (point === null) return;
    const found = target;
    point = target = null;
    item.classList.remove('carried');
    found?.shown.classList.remove(found.mark);
    document.removeEventListener('keydown', escape);
    if (takes && found) found.take();
    else say(`${name} stays where it was.`);
  };
  const escape = (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave(false);
  };

  grip.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    point = event;
    item.classList.add('carried');
    document.addEventListener('keydown', escape);
    say(`${name} is held. Escape puts it back.`);
    window.requestAnimationFrame(follow);
  });
  grip.addEventListener('pointermove', (event) => {
    if (point === null || event.pointerId !== point.pointerId) return;
    point = event;
    look();
  });
  grip.addEventListener('pointerup', () => leave(true));
  grip.addEventListener('pointercancel', () => leave(false));
}

/** What an item is called: its heading or its first words, without what its buttons say. */
const nameOf = (element) => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 80);

// A list: the order is posted in a field of its form, by its own button, and the page that answers counts anew.
function arrange(list) {
  const form = document.getElementById(list.dataset.order);
  const items = [...list.children].filter((item) => item.dataset.key !== undefined);
  if (items.length < 2) return;
  const places = items.map(({ id }) => id);
  items.forEach((item, from) => {
    const head = item.querySelector('h3, [data-grip]') ?? item;
    const name = nameOf(head.querySelector('[data-name]') ?? head);
    handle(item, head, name, (_x, y) => {
      const others = items.filter((each) => each !== item);
      const boxes = others.map((each) => each.getBoundingClientRect());
      if (y < boxes[0].top - EDGE || y > boxes.at(-1).bottom + EDGE) return null;
      const to = boxes.filter(({ top, height }) => top + height / 2 < y).length;
      if (to === from) return null;
      const [shown, mark] = to === others.length ? [others.at(-1), 'goes-after'] : [others[to], 'goes-before'];
      const words = `${name}: let go for place ${to + 1} of ${items.length}.`;
      return { shown, mark, words, take: () => send(others.toSpliced(to, 0, item), to) };
    });
  });

  function send(order, to) {
    const button = document.getElementById(list.dataset.orderPress);
    const field = form.elements.namedItem(list.dataset.orderField);
    field.value = order.map(({ dataset }) => dataset.key).join(list.dataset.orderBetween ?? ' ');
    if (places[to]) button.formAction = `${form.action}#${places[to]}`;
    say('Moved.');
    form.requestSubmit(button);
  }
}
for (const list of document.querySelectorAll('[data-order]')) arrange(list);

// Shifts: dragging opens the page that shows what would be different, and changes nothing.
function lookAt(shift, who, instead) {
  const address = new URL(shift.dataset.shift, location.href);
  address.searchParams.set('kind', instead ? 'replace' : 'add');
  address.searchParams.set('who', who);
  if (instead) address.searchParams.set('instead', instead);
  location.assign(address);
}
for (const person of document.querySelectorAll('[data-person]')) {
  const { person: who, name } = person.dataset;
  handle(person, person, name, (x, y) => {
    const under = document.elementFromPoint(x, y);
    const shift = under?.closest('[data-shift]');
    if (!shift || shift.querySelector(`[data-person="${who}"]`)) return null;
    const other = under.closest('[data-person]');
    const shown = other ?? shift;
    const words = other
      ? `${name}: let go to take the place of ${other.dataset.name}.`
      : `${name}: let go to be added.`;
    return { shown, mark: 'over', words, take: () => lookAt(shift, who, other?.dataset.person) };
  });
}
