import { observe } from './activate.js';
import { whenParsed } from './dom/activate.js';

export { activate, observe } from './activate.js';

whenParsed(() => void observe());
