/* The blocks in the editor, as a plain script: WordPress has everything that they need. */
(function ({ blocks, blockEditor, components, element, i18n }) {
  const { createElement: h, useState } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const {
    Button,
    Disabled,
    Notice,
    PanelBody,
    Placeholder,
    SelectControl,
    TextareaControl,
    TextControl,
    ToggleControl,
  } = components;
  const { __, sprintf } = i18n;

  const NAMES = [
    'role-compare',
    'salary-chart',
    'career-ladder',
    'job-search',
    'job-list',
    'career-guide',
  ].map((tag) => `career-elements/${tag}`);

  const LABELS = {
    caption: __('Caption', 'career-elements'),
    fallback: __('Text for readers without scripts', 'career-elements'),
    currency: __('Currency', 'career-elements'),
    payPeriod: __('Pay period', 'career-elements'),
    locale: __('Language of words and figures', 'career-elements'),
    headingLevel: __('Level of the heading', 'career-elements'),
    baseline: __('Role that the others are compared with', 'career-elements'),
    sections: __('Sections', 'career-elements'),
    onlyDifferences: __('Only rows that differ', 'career-elements'),
    kind: __('Picture', 'career-elements'),
    sort: __('Order', 'career-elements'),
    yourPay: __('Pay to compare with', 'career-elements'),
    askPay: __('Ask readers for their pay', 'career-elements'),
    costOfLiving: __('Adjust to the cost of living', 'career-elements'),
    asTable: __('Show the table first', 'career-elements'),
    view: __('View', 'career-elements'),
    current: __('Level where the reader is', 'career-elements'),
    target: __('Level that the reader wants', 'career-elements'),
    tracks: __('Tracks', 'career-elements'),
    themes: __('Themes', 'career-elements'),
    topDown: __('Highest level first', 'career-elements'),
    horizontal: __('From left to right', 'career-elements'),
    action: __('Address that the form is sent to', 'career-elements'),
    template: __('Address with {what} and {where}', 'career-elements'),
    board: __('Job board', 'career-elements'),
    fields: __('Fields', 'career-elements'),
    what: __('First field starts with', 'career-elements'),
    where: __('Second field starts with', 'career-elements'),
    remote: __('Only remote jobs', 'career-elements'),
    recent: __('Remember the reader’s last searches', 'career-elements'),
    noContents: __('No table of contents', 'career-elements'),
    jsonLd: __('Tell search engines about it', 'career-elements'),
    pageSize: __('Jobs on a page', 'career-elements'),
    for: __('Id of the job search that filters it', 'career-elements'),
  };

  const HELP = {
    currency: __('Three letters: USD, EUR, GBP', 'career-elements'),
    locale: __('For example de-DE; the page’s language if empty', 'career-elements'),
    fields: __('what where remote radius', 'career-elements'),
  };

  const MARKUP = { '&': '\\u0026', '<': '\\u003c', '>': '\\u003e' };

  /** WordPress filters an author's blocks as if they were HTML. In JSON these signs can be written so that it sees none. */
  const toStored = (text) => (problemIn(text) ? text : text.replace(/[&<>]/g, (sign) => MARKUP[sign]));
  const toShown = (text) =>
    Object.entries(MARKUP).reduce((shown, [sign, code]) => shown.split(code).join(sign), text);

  /** What is wrong with the JSON, in a sentence; the likely slips first. */
  function problemIn(text) {
    if (!text.trim()) return '';
    try {
      const value = JSON.parse(text);
      return value && typeof value === 'object'
        ? ''
        : __('This must be an object {…} or a list […].', 'career-elements');
    } catch (error) {
      if (/[“”„]\s*[:,}\]]|[{,[]\s*[“”„]/.test(text)) {
        return __('There are typographic quotes in it. JSON needs straight ones: "', 'career-elements');
      }
      if (/,\s*[}\]]/.test(text)) {
        return __('A comma stands before a closing bracket. Take it away.', 'career-elements');
      }
      if (/^\s*</.test(text)) return __('This is HTML. Paste the JSON alone.', 'career-elements');
      /* translators: %s: the browser's own words. */
      return sprintf(__('This is no JSON yet. The browser says: %s', 'career-elements'), error.message);
    }
  }

  const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

  /** React sets attributes of unknown tags as they are given, so only what is said may be there. */
  function markupOf(definition, attributes) {
    const given = Object.keys(definition.attributes)
      .filter((name) => (name in LABELS && name !== 'fallback') || name === 'src' || name === 'config')
      .filter(
        (name) => attributes[name] !== undefined && attributes[name] !== '' && attributes[name] !== false,
      )
      .map((name) => [attributeOf(name), attributes[name] === true ? '' : String(attributes[name])]);
    return Object.fromEntries(given);
  }

  function Json({ value, onChange }) {
    const [text, setText] = useState(() => toShown(value));
    const problem = problemIn(text);
    const change = (next) => {
      setText(next);
      onChange(toStored(next));
    };
    return h(
      'div',
      null,
      h(TextareaControl, {
        label: __('Data as JSON', 'career-elements'),
        value: toStored(text) === value ? text : toShown(value),
        rows: 10,
        spellCheck: false,
        style: { fontFamily: 'monospace', fontSize: '12px' },
        onChange: change,
        __nextHasNoMarginBottom: true,
      }),
      problem && h(Notice, { status: 'error', isDismissible: false }, problem),
    );
  }

  function Control({ name, definition, value, onChange }) {
    const props = {
      label: LABELS[name],
      help: HELP[name],
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (definition.type === 'boolean')
      return h(ToggleControl, { ...props, checked: Boolean(value), onChange });
    if (name === 'headingLevel') {
      const options = ['', '1', '2', '3', '4', '5', '6'].map((level) => ({
        value: level,
        label: level || __('As usual', 'career-elements'),
      }));
      const change = (level) => onChange(level ? Number(level) : undefined);
      return h(SelectControl, { ...props, value: String(value ?? ''), options, onChange: change });
    }
    if (definition.enum) {
      const options = definition.enum.map((option) => ({
        value: option,
        label: option || __('As in the data', 'career-elements'),
      }));
      return h(SelectControl, { ...props, value: value ?? '', options, onChange });
    }
    if (name === 'fallback') return h(TextareaControl, { ...props, value: value ?? '', onChange });
    const isNumber = definition.type === 'number';
    const change = (text) => onChange(isNumber ? (text === '' ? undefined : Number(text)) : text);
    return h(TextControl, {
      ...props,
      type: isNumber ? 'number' : 'text',
      value: value ?? '',
      onChange: change,
    });
  }

  function editor(name) {
    const tag = name.split('/')[1];
    return function Edit({ attributes, setAttributes }) {
      const definition = blocks.getBlockType(name);
      const set = (key) => (value) => setAttributes({ [key]: value });
      const address = h(TextControl, {
        label: __('Address of the data', 'career-elements'),
        help: __('JSON on this site, or on one that allows it', 'career-elements'),
        value: attributes.src ?? '',
        onChange: set('src'),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      });
      const data = [
        h('div', { key: 'src', style: { marginBlockEnd: '24px' } }, address),
        h(Json, { key: 'config', value: attributes.config ?? '', onChange: set('config') }),
      ];
      const controls = Object.entries(definition.attributes)
        .filter(([key]) => key in LABELS)
        .map(([key, one]) =>
          h(Control, { key, name: key, definition: one, value: attributes[key], onChange: set(key) }),
        );
      const given = markupOf(definition, attributes);
      // A search box needs no data: an address for its answers will do.
      const isEmpty = !['src', 'config', 'action', 'template', 'board'].some((key) => attributes[key]);
      const sample = definition.example?.attributes.config;
      return h(
        'div',
        useBlockProps(),
        h(
          InspectorControls,
          null,
          h(PanelBody, { title: __('Data', 'career-elements') }, ...data),
          h(PanelBody, { title: __('Settings', 'career-elements') }, ...controls),
        ),
        isEmpty
          ? h(
              Placeholder,
              {
                icon: definition.icon?.src ?? definition.icon,
                label: definition.title,
                instructions: __(
                  'Give it the address of its data, or paste the data as JSON in the side bar.',
                  'career-elements',
                ),
              },
              address,
              sample &&
                h(
                  Button,
                  { variant: 'secondary', onClick: () => setAttributes({ config: toStored(sample) }) },
                  __('Begin with an example', 'career-elements'),
                ),
            )
          : // With what could not be read, which is for editors only.
            // A key, because an element keeps what it was given when an attribute goes away together with the data.
            h(
              Disabled,
              null,
              h(tag, { ...given, debug: '', key: `${given.src ?? ''} ${'config' in given}` }),
            ),
      );
    };
  }

  // What the server has not registered has no definition here, and stays away.
  const known = NAMES.filter((name) => name.split('/')[1] in window.careerElementsTags);
  for (const name of known) blocks.registerBlockType(name, { edit: editor(name), save: () => null });
})(window.wp);
