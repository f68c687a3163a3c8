import { CareerThemeEditorElement } from './theme-editor.js';

/** The editor as a page of its own, `dist/cdn/theme-editor.html`. */
customElements.define('career-theme-editor', CareerThemeEditorElement);
document.body.style.margin = '0';
const main = document.createElement('main');
main.append(document.createElement('career-theme-editor'));
document.body.append(main);
