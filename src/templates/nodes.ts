import { html, isServer, nothing, type TemplateResult } from 'lit';

/** What may stand in an element: texts and elements. */
export type Content = string | Node | undefined | Content[];
type Attributes = Readonly<Record<string, string | undefined>>;
/** Makes an element of one kind with classes and content. */
export type Maker = (kind: string, ...content: Content[]) => HTMLElement;

const templates = new Map<string, TemplateStringsArray>();

/** The same as a template, where there is no document. Lit knows a template by its strings. */
function onServer(tag: string, attributes: Attributes, content: Content[]): TemplateResult {
  const names = Object.keys(attributes);
  const key = [tag, ...names].join(' ');
  let strings = templates.get(key);
  if (!strings) {
    const pieces = `<${tag}${names.map((name) => ` ${name}=%`).join('')}>%</${tag}>`.split('%');
    templates.set(key, (strings = Object.assign(pieces, { raw: pieces })));
  }
  return html(strings, ...names.map((name) => attributes[name] ?? nothing), content);
}

function fill(element: Element, content: Content[]): void {
  for (const part of content) {
    if (Array.isArray(part)) fill(element, part);
    else if (part !== undefined) element.append(part);
  }
}

/** An element with attributes and content. On a server it is a template. */
export function element(tag: string, attributes: Attributes, ...content: Content[]): HTMLElement {
  if (isServer) return onServer(tag, attributes, content) as unknown as HTMLElement;
  const made = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) made.setAttribute(name, value);
  }
  fill(made, content);
  return made;
}

/** For elements by the hundred: each is a copy of the first one. */
export function maker(tag: string, attributes: Attributes = {}): Maker {
  let model: HTMLElement | undefined;
  return (kind, ...content) => {
    if (isServer) return element(tag, { ...attributes, class: kind || undefined }, ...content);
    model ??= element(tag, attributes);
    const made = model.cloneNode() as HTMLElement;
    if (kind) made.className = kind;
    fill(made, content);
    return made;
  };
}

/** With declarations of its own: an attribute would be against a strict content security policy. */
export function styled(made: HTMLElement, declarations: string): HTMLElement {
  if (!isServer && declarations) made.style.cssText = declarations;
  return made;
}

/** Makes one element like another one by changing no more than what is different. What a reader unfolded stays open. */
export function match(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return;
  for (const name of new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()])) {
    const value = fresh.getAttribute(name);
    if (value === old.getAttribute(name)) continue;
    if (value === null) {
      if (name !== 'open') old.removeAttribute(name);
    } else if (name === 'style') styled(old as HTMLElement, value);
    else old.setAttribute(name, value);
  }
  const next = [...fresh.childNodes];
  [...old.childNodes].forEach((node, index) => {
    const other = next[index];
    if (!other) node.remove();
    else if (node.nodeName !== other.nodeName) node.replaceWith(other);
    else if (node.nodeType === 1) match(node as Element, other as Element);
    else if (node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
  });
  old.append(...next.slice(old.childNodes.length));
}

/** Has these children and no others, and moves only what is not in its place. */
export function arrange(parent: Element, children: Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}
