import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  /** Also the column's id. */
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  numeric?: boolean;
}

interface DataTableProps<Row> {
  /** What the table is about, for those who cannot see the heading above it. */
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/**
 * Rows and columns; the first column names the row. On a phone each row is a card with the titles beside the values. The roles are
 * written out because a table that is laid out as blocks is no table to a screen reader any more.
 */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table className={classes.table} role="table" aria-label={label}>
      <thead role="rowgroup" className={classes.head}>
        <tr role="row">
          {columns.map((column) => (
            <th key={column.title} role="columnheader" scope="col" data-numeric={column.numeric}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={classes.row}>
            {columns.map((column, at) => (
              <Cell key={column.title} column={column} row={row} first={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const content = column.cell(row);
  if (first) {
    return (
      <th role="rowheader" scope="row" className={classes.name}>
        {content}
      </th>
    );
  }
  return (
    <td role="cell" data-numeric={column.numeric}>
      <span className={classes.title} aria-hidden="true">
        {column.title}
      </span>
      <span className={classes.value}>{content}</span>
    </td>
  );
}
