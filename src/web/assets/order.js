// Lists whose order can be changed by dragging. Without it the buttons “Up” and “Down” do the same.
for (const list of document.querySelectorAll('[data-order]')) arrange(list);

function arrange(list) {
  const form = document.getElementById(list.dataset.order);
  const field = form.elements.namedItem(list.dataset.orderField);
  const button = document.getElementById(list.dataset.orderPress);
  const items = () => [...list.children].filter((item) => item.dataset.key !== undefined);
  if (items().length < 2) return;
  let held = null;
  let before = '';

  for (const item of items()) {
    const grip = Object.assign(document.createElement('span'), {
      className: 'grip',
      draggable: true,
      textContent: '⠿',
    });
    grip.setAttribute('aria-hidden', 'true');
    grip.title = 'Drag to another place';
    (item.querySelector('h3, [data-grip]') ?? item).prepend(grip);
    grip.addEventListener('dragstart', (event) => {
      held = item;
      before = order();
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
      event.dataTransfer.setDragImage(item, 0, 0);
    });
    grip.addEventListener('dragend', () => {
      held = null;
      if (order() === before) return;
      field.value = order();
      // The page that answers counts anew; nothing is kept by it that was not kept before.
      form.requestSubmit(button);
    });
  }
  list.addEventListener('dragover', (event) => {
    if (held === null) return;
    event.preventDefault();
    const over = items().find((item) => item !== held && item.contains(event.target));
    if (over === undefined) return;
    const { top, height } = over.getBoundingClientRect();
    list.insertBefore(held, event.clientY < top + height / 2 ? over : over.nextSibling);
  });
  list.addEventListener('drop', (event) => event.preventDefault());

  function order() {
    return items()
      .map((item) => item.dataset.key)
      .join(' ');
  }
}
