// A guide stands inside one, so that what a reader chooses in a part of it holds for all.
import '../career-data/define.js';
import { defineElement } from '../../dom/define.js';
import { CareerGuideElement } from './career-guide.js';

defineElement('career-guide', CareerGuideElement);
