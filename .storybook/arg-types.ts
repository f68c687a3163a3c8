import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

interface Member {
  name: string;
  kind?: string;
  privacy?: string;
  static?: boolean;
  description?: string;
  default?: string;
  attribute?: string;
  fieldName?: string;
  type?: { text?: string };
}

interface Declaration {
  tagName?: string;
  members?: Member[];
  attributes?: Member[];
  events?: Member[];
  slots?: Member[];
  cssProperties?: Member[];
  cssParts?: Member[];
  cssStates?: Member[];
}

type ArgType = ArgTypes[string];

const LITERAL = /^(['"])(.*)\1$/;

/** The words of a union of string literals, or undefined for any other type. */
function literals(type: string): string[] | undefined {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined' && part !== 'null');
  const words = parts.map((part) => LITERAL.exec(part)?.[2]);
  return words.length > 0 && words.every((word) => word !== undefined) ? (words as string[]) : undefined;
}

function controlFor(type: string, options: string[] | undefined): Partial<ArgType> {
  const words = options ?? literals(type);
  if (words) return { control: 'select', options: words };
  if (/\bboolean\b/.test(type)) return { control: 'boolean' };
  if (/\bnumber\b/.test(type) && !/\bstring\b/.test(type)) return { control: 'number' };
  if (/^(string|null|undefined|number|\s|\|)+$/.test(type)) return { control: 'text' };
  return { control: 'object' };
}

function row(member: Member, category: string, more: Partial<ArgType>): ArgType {
  const { name, description, type } = member;
  return {
    name,
    description,
    table: {
      category,
      ...(type?.text && { type: { summary: type.text } }),
      ...(member.default && { defaultValue: { summary: member.default } }),
    },
    ...more,
  };
}

/** Names that only Storybook derives: the listener of an event, the property of a differently spelt attribute. */
const HIDDEN: ArgType = { table: { disable: true }, control: false };

const listenerName = (event: string) =>
  `on-${event}`.replace(/[-_:.\s]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '');

/**
 * Controls and documentation rows for an element, read from the manifest.
 * @param options the words of properties whose type has a name of its own, which the manifest does not spell out
 */
export function argTypesFor(tag: string, options: Record<string, string[]> = {}): ArgTypes {
  const { modules = [] } = manifest as { modules?: { declarations?: Declaration[] }[] };
  const element = modules
    .flatMap((module) => module.declarations ?? [])
    .find(({ tagName }) => tagName === tag);
  const rows: ArgTypes = {};
  for (const member of element?.members ?? []) {
    const hidden = member.kind !== 'field' || member.static || (member.privacy ?? 'public') !== 'public';
    const spelt = member.attribute ?? member.name;
    if (hidden || spelt !== member.name) rows[member.name] = HIDDEN;
    else
      rows[member.name] = row(
        member,
        'properties',
        controlFor(member.type?.text ?? '', options[member.name]),
      );
  }
  for (const attribute of element?.attributes ?? []) {
    const words = options[attribute.name] ?? options[attribute.fieldName ?? ''];
    rows[attribute.name] = row(attribute, 'attributes', controlFor(attribute.type?.text ?? '', words));
  }
  for (const event of element?.events ?? []) {
    rows[event.name] = row(event, 'events', { control: false });
    rows[listenerName(event.name)] = HIDDEN;
  }
  for (const [list, category] of [
    [element?.slots, 'slots'],
    [element?.cssParts, 'css shadow parts'],
    [element?.cssProperties, 'css custom properties'],
    [element?.cssStates, 'css states'],
  ] as const) {
    for (const member of list ?? []) {
      const name = member.name || '(default)';
      rows[name] = row({ ...member, name }, category, { control: false });
    }
  }
  if (rows['data']) rows['data'] = { ...rows['data'], control: 'object' };
  return rows;
}
