/** Roles that a sheet of paper has room for. */
const ROOM = 4;

/**
 * Paper does not scroll: in place of a table of many roles come pieces of it, each with as many of the roles, of which
 * only the last may have less. What spans all roles is in the first.
 */
export function cutInPieces(table: HTMLTableElement | null): Element[] {
  const roles = table ? table.rows[0]!.cells.length - 1 : 0;
  const count = Math.ceil(roles / ROOM);
  const size = Math.ceil(roles / count);
  const pieces = Array.from({ length: count > 1 ? count : 0 }, (_, index) => {
    const piece = table!.cloneNode(true) as HTMLTableElement;
    piece.className += ' piece';
    piece.style.setProperty('--_n', `${size}`);
    for (const { cells } of piece.rows)
      [...cells].forEach((cell, place) => {
        if (place && Math.ceil(place / size) - 1 !== index) cell.remove();
      });
    for (const empty of piece.querySelectorAll(':is(tbody, tr:not(.section)):not(:has(td))')) empty.remove();
    return piece;
  });
  table?.before(...pieces);
  return pieces;
}
