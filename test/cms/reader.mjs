import assert from 'node:assert/strict';

/** Runs in the page: the element, and the paragraph before it. */
async function look(tag, words, attempts) {
  const deep = (node) =>
    [...(node?.childNodes ?? [])]
      .map((child) => {
        if (child.nodeType === 3) return child.data;
        return child.nodeType === 1 ? ` ${deep(child.shadowRoot ?? child)} ` : '';
      })
      .join('');
  const textOf = (node) => deep(node).replace(/\s+/g, ' ');
  const hasWords = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').includes(words);
  let element;
  for (let attempt = 0; attempt <= attempts; attempt++) {
    element = document.querySelector(tag);
    if (hasWords(element?.shadowRoot)) break;
    if (attempt < attempts) await new Promise((later) => setTimeout(later, 50));
  }
  const before = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === 'Before.');
  const after = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === 'After.');
  const styleOf = (node) => {
    const { fontFamily, fontSize, color } = window.getComputedStyle(node);
    return { fontFamily, fontSize, color };
  };
  const box = (node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return { left, right, top, bottom };
  };
  return {
    isThere: hasWords(element?.shadowRoot),
    seen: textOf(before?.parentElement ?? document.body),
    element: element && { ...box(element), ...styleOf(element) },
    inside: element && styleOf(element.shadowRoot.querySelector('table,ul,ol,dl,form,div') ?? element),
    before: before && { ...box(before), ...styleOf(before) },
    after: after && box(after),
    body: styleOf(document.body),
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}

/**
 * Somebody who reads a published page. Nothing is asked from elsewhere: themes would load things from there.
 * @param {string[]} origins the site's and that of the library's files
 */
export async function openAsReader(browser, address, origins, { width = 1200, scripts = true } = {}) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => {
    if (/career|auto\.iife/.test(error.stack ?? '')) problems.push(error.stack);
  });
  page.on('console', (message) => {
    const { url = '' } = message.location();
    const isOurs = /auto\.iife|fallback/.test(url) || /career|integrity/i.test(message.text());
    if (['error', 'warn'].includes(message.type()) && isOurs) problems.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = !protocol.startsWith('http') || origins.includes(origin);
    void (isLocal ? request.continue() : request.abort());
  });
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  // Where scripts are off, so are timers: nothing can be waited for.
  return { page, problems, look: (tag, words) => page.evaluate(look, tag, words, scripts ? 100 : 0) };
}

/** Asserts that the element has its words and stands in the text column. */
export function assertInColumn(found, { isInline = false } = {}) {
  assert.ok(found.isThere, `a reader sees: ${found.seen}`);
  const { element, before, after } = found;
  assert.ok(Math.abs(element.left - before.left) <= 1, `left ${element.left}, text ${before.left}`);
  if (!isInline) {
    assert.ok(Math.abs(element.right - before.right) <= 1, `right ${element.right}, text ${before.right}`);
  }
  assert.ok(element.top >= before.bottom && after.top >= element.bottom, 'it stands in its place');
  assert.equal(found.overflow, 0);
}
