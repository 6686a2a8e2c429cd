// Elements from plain calls: no markup is ever made of text, so nothing that anybody types can become markup.

/**
 * An element with its attributes and what is in it. `true` sets an attribute without a value; what is false or absent is left out.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {{ [attribute: string]: string | number | boolean | undefined }} [attributes]
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/**
 * A button that does something.
 *
 * @param {string} text
 * @param {() => void} action
 * @param {string} [kind]
 */
export function button(text, action, kind = "plain") {
  const element = h("button", { type: "button", class: kind }, text);
  element.addEventListener("click", action);
  return element;
}
