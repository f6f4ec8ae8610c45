// Rotas by hand: a person of one shift is dragged to another, and turns are put in order. All of it can be done without.
// Nothing is changed here: dragging opens the page that shows what would be different.
let dragged = null;

const over = (element) => {
  for (const each of document.querySelectorAll('.over')) each.classList.remove('over');
  element?.classList.add('over');
};

function drag(element, start) {
  element.draggable = true;
  element.addEventListener('dragstart', (event) => {
    dragged = start();
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
    event.stopPropagation();
  });
  element.addEventListener('dragend', () => {
    dragged = null;
    over(null);
  });
}

function drop(element, takes, take) {
  element.addEventListener('dragover', (event) => {
    if (!dragged || !takes(dragged)) return;
    event.preventDefault();
    event.stopPropagation();
    over(element);
  });
  element.addEventListener('drop', (event) => {
    if (!dragged || !takes(dragged)) return;
    event.preventDefault();
    event.stopPropagation();
    take(dragged);
  });
}

function look(shift, who, instead) {
  const address = new URL(shift.dataset.shift, location.href);
  address.searchParams.set('kind', instead ? 'replace' : 'add');
  address.searchParams.set('who', who);
  if (instead) address.searchParams.set('instead', instead);
  location.assign(address);
}

for (const shift of document.querySelectorAll('[data-shift]')) {
  drop(
    shift,
    ({ who }) => who && !shift.querySelector(`[data-person="${who}"]`),
    ({ who }) => look(shift, who),
  );
}
for (const person of document.querySelectorAll('[data-person]')) {
  const who = person.dataset.person;
  drag(person, () => ({ who }));
  const shift = person.closest('[data-shift]');
  if (!shift) continue;
  drop(
    person,
    (from) => from.who && !shift.querySelector(`[data-person="${from.who}"]`),
    (from) => look(shift, from.who, who),
  );
}

// The order of turns: a field of the form holds it.
for (const turn of document.querySelectorAll('[data-turn]')) {
  const list = turn.parentElement;
  drag(turn, () => ({ turn }));
  drop(
    turn,
    (from) => from.turn && from.turn !== turn,
    (from) => {
      const turns = [...list.children];
      if (turns.indexOf(from.turn) < turns.indexOf(turn)) turn.after(from.turn);
      else turn.before(from.turn);
      const order = [...list.children];
      list.parentElement.querySelector('[name="p"]').value = order.map((each) => each.dataset.turn).join(',');
      order.forEach((each, at) => {
        for (const button of each.querySelectorAll('button')) {
          const [press] = button.value.split('-');
          button.value = `${press}-${String(at)}`;
          button.disabled = (press === 'up' && at === 0) || (press === 'down' && at === order.length - 1);
        }
      });
    },
  );
}
