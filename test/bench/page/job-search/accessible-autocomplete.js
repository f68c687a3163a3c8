import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import accessibleAutocomplete from 'accessible-autocomplete';
import { filtered, optionsIn, searchBox } from './field.js';

searchBox((host, titles) => {
  host.innerHTML = '<label for="q">Job</label><div></div>';
  accessibleAutocomplete({
    element: host.querySelector('div'),
    id: 'q',
    source: (text, show) => show(filtered(titles, text)),
  });
  return host.querySelector('input');
}, optionsIn(document));
