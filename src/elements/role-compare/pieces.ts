/** Roles that a sheet of paper has room for. */
const ROOM = 4;

/**
 * Paper does not scroll: in place of a table of many roles come pieces of it, each with as many of the roles, of which
 * only the last may have less. What spans all roles is in the first.
 */
export function cutInPieces(table: HTMLTableElement | null): Element[] {
  const roles = table ? table.rows[0]!.cells.length - 1 : 0;
  const count = Math.ceil(roles / ROOM);
  if (!table || count < 2) return [];
  const size = Math.ceil(roles / count);
  const pieces = Array.from({ length: count }, (_, index) => {
    const piece = table.cloneNode(true) as HTMLTableElement;
    piece.classList.add('piece');
    piece.style.setProperty('--_n', `${size}`);
    for (const { cells } of piece.rows)
      [...cells].forEach((cell, place) => {
        if (place && Math.floor((place - 1) / size) !== index) cell.remove();
      });
    for (const row of piece.querySelectorAll('tr:not(.section):not(:has(td))')) row.remove();
    for (const body of piece.querySelectorAll('tbody:not(:has(td))')) body.remove();
    return piece;
  });
  table.before(...pieces);
  return pieces;
}
