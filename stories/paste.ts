import type { Parameters } from '@storybook/web-components-vite';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function attribute([name, value]: [string, unknown]): string {
  if (value === true) return ` ${kebab(name)}`;
  return typeof value === 'string' || typeof value === 'number'
    ? ` ${kebab(name)}="${escaped(String(value))}"`
    : '';
}

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** The schema's address is a path of this project; on a page it would lead nowhere. */
const withoutSchema = (key: string, value: unknown): unknown => (key === '$schema' ? undefined : value);

/** The HTML that an author pastes to get what a story shows: attributes, and the data as a script child. */
export function toPaste(tag: string, { data, ...attributes }: Record<string, unknown>, content = ''): string {
  const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
  const script =
    data === undefined
      ? ''
      : // A script element ends at the first "</script", wherever it stands.
        `\n  <script type="application/json">\n    ${indented(
          JSON.stringify(data, withoutSchema, 2).replaceAll('</', '<\\/'),
          '    ',
        )}\n  </script>`;
  const inside = content ? `\n  ${indented(content, '  ')}` : '';
  return script || inside ? `${open}${script}${inside}\n</${tag}>` : `${open}</${tag}>`;
}

/** Parameters of stories: the HTML to paste stands in the place of their source. */
export const pasteOf = (tag: string): Parameters => ({
  docs: {
    source: {
      type: 'code',
      language: 'html',
      transform: (_: string, { args }: { args: object }) => toPaste(tag, { ...args }),
    },
  },
});

/** Parameters of a story whose HTML to paste is written by hand. */
export const asIs = (code: string): Parameters => ({ docs: { source: { code, transform: undefined } } });
