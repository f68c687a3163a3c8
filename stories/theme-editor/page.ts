import './theme-editor.js';

/** The editor as a page of its own, `dist/cdn/theme-editor.html`. */
document.body.style.margin = '0';
document.body.append(document.createElement('career-theme-editor'));
