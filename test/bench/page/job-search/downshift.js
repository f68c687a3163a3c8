import './plain.css';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { useCombobox } from 'downshift';
import { filtered, optionsIn, searchBox } from './field.js';

function Search({ titles }) {
  const [items, setItems] = useState([]);
  const { isOpen, getLabelProps, getMenuProps, getInputProps, getItemProps } = useCombobox({
    items,
    onInputValueChange: ({ inputValue }) => setItems(filtered(titles, inputValue)),
  });
  return h(
    'div',
    { className: 'field' },
    h('label', getLabelProps(), 'Job'),
    h('input', getInputProps()),
    h(
      'ul',
      { ...getMenuProps(), hidden: !isOpen || !items.length },
      isOpen && items.map((item, index) => h('li', { key: item, ...getItemProps({ item, index }) }, item)),
    ),
  );
}

searchBox((host, titles) => {
  flushSync(() => createRoot(host).render(h(Search, { titles })));
  return host.querySelector('input');
}, optionsIn(document));
