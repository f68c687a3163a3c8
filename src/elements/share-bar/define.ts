import { defineElement } from '../../dom/define.js';
import { ShareBarElement } from './share-bar.js';

defineElement('share-bar', ShareBarElement);
