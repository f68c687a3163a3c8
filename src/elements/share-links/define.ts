import { defineElement } from '../../dom/define.js';
import { ShareLinksElement } from './share-links.js';

defineElement('share-links', ShareLinksElement);
