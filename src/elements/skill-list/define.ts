import { defineElement } from '../../dom/define.js';
import { SkillListElement } from './skill-list.js';

defineElement('skill-list', SkillListElement);
