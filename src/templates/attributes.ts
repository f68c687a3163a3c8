import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Sets the attributes that the data names; those of the last data are taken away. */
class AttributesDirective extends Directive {
  #names: string[] = [];

  override render(_: Record<string, string>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Record<string, string>]): unknown {
    for (const name of this.#names) if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
    this.#names = Object.keys(attributes);
    for (const name of this.#names) {
      if (element.getAttribute(name) !== attributes[name]) element.setAttribute(name, attributes[name]!);
    }
    return noChange;
  }
}

/** For a tag whose attributes only the data knows. */
export const setAttributes = directive(AttributesDirective);
