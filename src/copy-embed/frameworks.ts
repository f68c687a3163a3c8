import { safeSource, safeText } from './escape.js';
import { around, plainAttributes } from './markup.js';
import type { EmbedRequest, Snippet } from './request.js';

const classOf = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const install = ({ version }: EmbedRequest): string => `npm install --save-exact career-elements@${version}`;

const define = ({ tag }: EmbedRequest): string => `import 'career-elements/elements/${tag}/define';`;

/** The element in a framework's template. Its own braces never stand in a value, `safeText` writes them out. */
function inTemplate(request: EmbedRequest, data: string): string {
  const { tag, src } = request;
  const address = src ? ` src="${safeText(src)}"` : request.data === undefined ? '' : ` ${data}`;
  return `<${tag}${plainAttributes(request)}${address}></${tag}>`;
}

function dataConst(request: EmbedRequest): string {
  return request.src || request.data === undefined ? '' : `\nconst data = ${safeSource(request.data)};\n`;
}

const nameOf = ({ tag }: EmbedRequest): string => `${classOf(tag)}Embed`;

/** The language goes around the element; colours are the page's affair there. */
function inLanguage(request: EmbedRequest, inside: string): string {
  const outside = around({ ...request, theme: 'auto' });
  return outside ? `<div${outside}>${inside}</div>` : inside;
}

const withText = (request: EmbedRequest): string =>
  inLanguage(request, inTemplate(request, 'config={JSON.stringify(data)}'));

const react = (request: EmbedRequest): string =>
  `${define(request)}\n${dataConst(request)}\nexport const ${nameOf(request)} = () => ${withText(request)};\n`;

function vue(request: EmbedRequest): string {
  const inside = inLanguage(request, inTemplate(request, ':data.prop="data"'));
  return `<script setup>\n${define(request)}\n${dataConst(request)}</script>\n\n<template>\n  ${inside}\n</template>\n`;
}

const svelte = (request: EmbedRequest): string =>
  `<script>\n  ${define(request)}\n${dataConst(request)}</script>\n\n${withText(request)}\n`;

function angular(request: EmbedRequest): string {
  const data = dataConst(request);
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${define(request)}
${data}
@Component({
  selector: 'app-${request.tag}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${inLanguage(request, inTemplate(request, '[data]="data"'))}\`,
})
export class ${nameOf(request)}Component {${data ? '\n  data = data;\n' : ''}}
`;
}

/** Components around the element. */
export function frameworks(request: EmbedRequest): Snippet[] {
  const pinned = `${install(request)} pins this version.`;
  return [
    {
      id: 'react',
      label: 'React',
      language: 'jsx',
      code: react(request),
      note: `${pinned} The data goes in as text, because React leaves objects out when a server has rendered the page.`,
    },
    {
      id: 'vue',
      label: 'Vue',
      language: 'vue',
      code: vue(request),
      note: `${pinned} Tell the compiler that tags with a dash are elements: isCustomElement: (tag) => tag.includes('-').`,
    },
    {
      id: 'svelte',
      label: 'Svelte',
      language: 'svelte',
      code: svelte(request),
      note: `${pinned} The data goes in as text, so that a page from the server has it as well.`,
    },
    {
      id: 'angular',
      label: 'Angular',
      language: 'ts',
      code: angular(request),
      note: `${pinned} Without CUSTOM_ELEMENTS_SCHEMA, Angular refuses the tag.`,
    },
  ];
}
