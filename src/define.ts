import './elements/career-ladder/define.js';
import './elements/role-compare/define.js';
