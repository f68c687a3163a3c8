import { defineElement } from '../../dom/define.js';
import { TagListElement } from './tag-list.js';

defineElement('tag-list', TagListElement);
