/**
 * The ids in the order that was asked for: `up ID`, `down ID`, or `moved` with the order in which a script left those of the
 * page. Those around the page (`was` holds them, `order` does not) stay where they are.
 */
export function pressOrder(was: readonly string[], order: readonly string[], press: string): readonly string[] {
  const [verb = '', id = ''] = press.split(' ');
  if (verb === 'moved') {
    const left = [...order];
    return was.map((each) => (order.includes(each) ? (left.shift() ?? each) : each));
  }
  const at = was.indexOf(id);
  const to = verb === 'up' ? at - 1 : at + 1;
  const other = was[to];
  return at === -1 || other === undefined ? was : was.with(at, other).with(to, id);
}
