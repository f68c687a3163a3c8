import './plain.css';
import { optionsIn, searchBox } from './field.js';

/** The first place in the sorted list that does not come before the text. */
function placeOf(keys, text) {
  let low = 0;
  for (let high = keys.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (keys[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

searchBox((host, titles) => {
  const keys = titles.map((title) => title.toLowerCase());
  host.innerHTML = `<label for="q">Job</label>
<div class="field">
  <input id="q" role="combobox" aria-expanded="false" aria-controls="list" autocomplete="off" />
  <ul id="list" role="listbox" aria-label="Job" hidden></ul>
</div>`;
  const input = host.querySelector('input');
  const list = host.querySelector('ul');
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase();
    const first = placeOf(keys, wanted);
    list.replaceChildren();
    for (let place = first; place < first + 10 && keys[place]?.startsWith(wanted); place++) {
      const option = document.createElement('li');
      option.setAttribute('role', 'option');
      option.textContent = titles[place];
      list.append(option);
    }
    list.hidden = !list.firstChild;
    input.setAttribute('aria-expanded', String(!list.hidden));
  });
  return input;
}, optionsIn(document));
