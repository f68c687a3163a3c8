import { defineElement } from '../../dom/define.js';
import { RoleCompareElement } from './role-compare.js';

defineElement('role-compare', RoleCompareElement);
