import { defineElement } from '../../dom/define.js';
import { RatingScaleElement } from './rating-scale.js';

defineElement('rating-scale', RatingScaleElement);
