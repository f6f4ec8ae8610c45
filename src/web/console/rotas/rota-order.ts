/** What a press of a button in the form of an order asks for. */
export type OrderPress =
  | { readonly press: 'up' | 'down' | 'out'; readonly at: number }
  | { readonly press: 'add' | 'find' | 'moved' | 'look' | 'keep' | 'remove' };

/** `up-3`: the third but one of the list, one further up. What is none of these is a wish to look. */
export function readPress(text: string | undefined): OrderPress {
  const [, press, at] = /^(up|down|out)-(\d{1,3})$/u.exec(text ?? '') ?? [];
  if (press === 'up' || press === 'down' || press === 'out') return { press, at: Number(at) };
  if (text === 'add' || text === 'find' || text === 'moved' || text === 'keep' || text === 'remove')
    return { press: text };
  return { press: 'look' };
}

/** The order after a press. `chosen`: who is added at its end. */
export function pressedOrder(order: readonly string[], press: OrderPress, chosen: string | null): readonly string[] {
  switch (press.press) {
    case 'up':
      return swapped(order, press.at - 1);
    case 'down':
      return swapped(order, press.at);
    case 'out':
      return order.filter((_, at) => at !== press.at);
    case 'add':
      return chosen === null ? order : [...order, chosen];
    case 'find':
    case 'moved':
    case 'look':
    case 'keep':
    case 'remove':
      return order;
  }
}

/** This one and the next change places; where there is no such pair nothing does. */
function swapped(order: readonly string[], at: number): readonly string[] {
  const [one, other] = [order[at], order[at + 1]];
  if (one === undefined || other === undefined) return order;
  return [...order.slice(0, at), other, one, ...order.slice(at + 2)];
}
