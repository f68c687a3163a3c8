import './elements/role-compare/define.js';
