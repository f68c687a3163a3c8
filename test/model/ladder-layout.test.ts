import { expect } from '@open-wc/testing';
import { readLadder } from '../../src/model/ladder.js';
import { layoutLadder, type Layout } from '../../src/model/ladder-layout.js';

const layout = (input: unknown): Layout => layoutLadder(readLadder(input).value!);
const placesOf = (input: unknown) =>
  Object.fromEntries(layout(input).places.map(({ id, column, row, depth }) => [id, [column, row, depth]]));

const operations = {
  tracks: ['Specialist', 'Management'],
  levels: [
    { name: 'Analyst', next: ['Senior Specialist', 'Manager'] },
    { name: 'Senior Specialist', track: 'Specialist', next: 'Principal' },
    { name: 'Principal', track: 'Specialist', next: { to: 'Director', kind: 'lateral' } },
    { name: 'Manager', track: 'Management', next: 'Director' },
    { name: 'Director', track: 'Management', next: 'COO' },
    { name: 'COO', track: 'Management', next: [] },
  ],
};

describe('layoutLadder', () => {
  it('puts tracks side by side, and what is common between them', () => {
    expect(placesOf(operations)).to.deep.equal({
      analyst: [0, 0.5, 0],
      'senior-specialist': [1, 0, 1],
      principal: [2, 0, 1],
      manager: [1, 1, 1],
      director: [2, 1, 1],
      coo: [3, 1, 1],
    });
    const { columns, rows, crossings, lines } = layout(operations);
    expect({ columns, rows, crossings }).to.deep.equal({ columns: 4, rows: 2, crossings: 0 });
    expect(lines.find(({ kind }) => kind === 'lateral')).to.deep.equal({
      from: 'principal',
      to: 'director',
      kind: 'lateral',
      points: [
        { column: 2, row: 0 },
        { column: 2, row: 1 },
      ],
    });
  });

  it('lays a plain list out in one row', () => {
    expect(placesOf(['A', 'B', 'C'])).to.deep.equal({ a: [0, 0, 0], b: [1, 0, 0], c: [2, 0, 0] });
  });

  it('says from which place each level is reached, in the order of reading', () => {
    expect(layout(operations).places.map(({ id, via }) => [id, via])).to.deep.equal([
      ['analyst', undefined],
      ['senior-specialist', 0],
      ['principal', 1],
      ['manager', 0],
      ['director', 3],
      ['coo', 4],
    ]);
  });

  it('uncrosses branches', () => {
    const { crossings } = layout([
      { name: 'A', next: ['D'] },
      { name: 'B', next: ['C'] },
      { name: 'C', next: [] },
      { name: 'D', next: [] },
    ]);
    expect(crossings).to.equal(0);
  });

  it('counts the crossings that cannot be helped', () => {
    const { crossings } = layout([
      { name: 'A', next: ['C', 'D'] },
      { name: 'B', next: ['C', 'D'] },
      { name: 'C', next: [] },
      { name: 'D', next: [] },
    ]);
    expect(crossings).to.equal(1);
  });

  it('leads a long line past the levels between', () => {
    const { lines } = layout([
      { name: 'A', next: ['B', 'C'] },
      { name: 'B', next: 'C' },
      { name: 'C', next: [] },
    ]);
    expect(lines.find(({ from, to }) => from === 'a' && to === 'c')!.points).to.deep.equal([
      { column: 0, row: 0.5 },
      { column: 1, row: 1 },
      { column: 2, row: 0.5 },
    ]);
  });

  it('puts tracks that change places often side by side', () => {
    const { places } = layout({
      tracks: ['One', 'Two', 'Three'],
      levels: [
        { name: 'A', track: 'One', next: { to: 'C', kind: 'lateral' } },
        { name: 'B', track: 'Two', next: [] },
        { name: 'C', track: 'Three', next: { to: 'A', kind: 'lateral' } },
      ],
    });
    const row = Object.fromEntries(places.map((place) => [place.id, place.row]));
    expect(Math.abs(row['a']! - row['c']!)).to.equal(1);
  });

  it('puts a track that two others change with between them', () => {
    const { places } = layout({
      tracks: ['One', 'Two', 'Three'],
      levels: [
        { name: 'A', track: 'One', next: { to: 'C', kind: 'lateral' } },
        { name: 'B', track: 'Two', next: { to: 'C', kind: 'lateral' } },
        { name: 'C', track: 'Three', next: [] },
      ],
    });
    expect(places.map(({ id, row }) => [id, row])).to.deep.equal([
      ['a', 0],
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('begins a track where moves come into it from the side', () => {
    expect(
      placesOf({
        levels: [
          { name: 'A', track: 'x', next: 'B' },
          { name: 'B', track: 'x', next: { to: 'M', kind: 'lateral' } },
          { name: 'M', track: 'y', next: 'N' },
          { name: 'N', track: 'y' },
        ],
      }),
    ).to.deep.equal({ a: [0, 0, 0], b: [1, 0, 0], m: [1, 1, 0], n: [2, 1, 0] });
  });

  it('begins a track no earlier than the last of the moves into it', () => {
    const columns = Object.fromEntries(
      layout({
        levels: [
          { name: 'A', track: 'x', next: 'B' },
          { name: 'B', track: 'x', next: [{ to: 'M', kind: 'lateral' }, 'C'] },
          { name: 'C', track: 'x', next: { to: 'M', kind: 'lateral' } },
          { name: 'D', track: 'z', next: { to: 'M', kind: 'lateral' } },
          { name: 'M', track: 'y' },
        ],
      }).places.map(({ id, column }) => [id, column]),
    );
    expect(columns).to.deep.equal({ a: 0, b: 1, c: 2, d: 0, m: 2 });
  });

  it('takes cycles, also with itself and from the side', () => {
    const { places, columns } = layout([
      { name: 'A', next: ['A', 'B'] },
      { name: 'B', next: ['C', { to: 'A', kind: 'lateral' }] },
      { name: 'C', next: ['A'] },
    ]);
    expect(places.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(columns).to.equal(3);
  });

  it('takes a thousand levels in one line, and none', () => {
    expect(layout(Array.from({ length: 1000 }, (_, index) => `L${index}`)).columns).to.equal(1000);
    expect(layout([])).to.deep.equal({ places: [], lines: [], columns: 0, rows: 0, crossings: 0 });
  });
});
