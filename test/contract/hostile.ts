import type { Hostile } from './tags.js';

const cyclic = (): unknown => {
  const list: unknown[] = [];
  const object: Record<string, unknown> = { list };
  list.push(object, list);
  return Object.assign(object, { self: object, roles: list, items: list, levels: list });
};

const withGetters = (): unknown => {
  const fail = (): never => {
    throw new Error('a getter of the page');
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(
      ['roles', 'items', 'levels', 'title', 'toString', 'toJSON'].map((name) => [
        name,
        { get: fail, enumerable: true },
      ]),
    ),
  );
};

const refusing = (): unknown =>
  new Proxy(
    {},
    Object.fromEntries(
      ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((name) => [
        name,
        () => {
          throw new Error('a proxy of the page');
        },
      ]),
    ),
  );

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Data that no element can read. */
export const HOSTILE: Hostile[] = [
  { name: 'a number', data: () => 42 },
  { name: 'NaN', data: () => NaN },
  { name: 'a big integer', data: () => 10n },
  { name: 'true', data: () => true },
  { name: 'false', data: () => false },
  { name: 'a symbol', data: () => Symbol('data') },
  { name: 'a function', data: () => () => ({}) },
  { name: 'a promise', data: () => Promise.resolve({}) },
  { name: 'a date', data: () => new Date(NaN) },
  { name: 'a map', data: () => new Map([['roles', []]]) },
  { name: 'an element', data: () => document.body },
  { name: 'the window', data: () => window },
  { name: 'an empty object', data: () => ({}) },
  { name: 'an object without a prototype', data: () => Object.create(null) as unknown },
  {
    name: "a template's look-alike",
    data: () => ({ _$litType$: 1, strings: ['<b>', '</b>'], values: ['x'] }),
  },
  { name: "a directive's look-alike", data: () => ({ _$litDirective$: Object, values: [] }) },
  { name: 'an inherited list', data: () => Object.create({ roles: ['A'], items: [1] }) as unknown },
  { name: 'a prototype in JSON', config: '{"__proto__": {"roles": [], "items": []}}' },
  { name: 'a circle', data: cyclic },
  { name: 'getters that throw', data: withGetters },
  { name: 'a proxy that throws', data: refusing },
  { name: 'a proxy that is revoked', data: revoked },
  { name: '[object Object]', config: '[object Object]' },
  { name: 'a list of objects as text', config: '[object Object],[object Object]' },
  { name: 'JSON cut short', config: '{"roles": [{"title": "Officer"' },
  { name: 'JSON with a comma too many', config: '{"roles": [],}' },
  { name: 'single quotes', config: "{'roles': []}" },
  { name: 'JSON of the wrong shape', config: '"text"' },
  { name: 'JSON that is a number', config: '1e999' },
  { name: 'JSON that is null', config: 'null' },
  { name: 'HTML', config: '<!doctype html><title>Not found</title>' },
  { name: 'a template that nobody filled in', config: '{{ roles | json }}' },
  { name: 'a hundred thousand brackets', config: '['.repeat(100_000) },
  { name: 'brackets that close', config: '['.repeat(3000) + ']'.repeat(3000) },
  { name: 'control characters', config: '\u0000\u202e\ud800' },
];
