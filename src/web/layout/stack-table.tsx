import type { ComponentChildren } from 'preact';

/**
 * A table whose rows stand one below the other on a phone, where each cell says what it is (`data-label`). The roles are
 * said, since some readers forget them where a table is laid out otherwise. The
 * caption is for those who hear the page.
 */
export function StackTable({
  caption,
  columns,
  children,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}) {
  return (
    <table class="stack" role="table">
      <caption class="away">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((words) => (
            <th key={words} role="columnheader" scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
