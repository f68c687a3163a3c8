import { defineElement } from '../../dom/define.js';
import { SourceNoteElement } from './source-note.js';

defineElement('source-note', SourceNoteElement);
