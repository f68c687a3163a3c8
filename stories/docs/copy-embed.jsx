import { useEffect, useRef } from 'react';
import { markupOf } from '../../src/copy-embed-markup.js';
import { mountCopyEmbed } from '../../src/copy-embed/page.js';
import { loaders } from '../../src/loaders.js';
import { version } from '../../package.json';

/** The page for editors, without its own heading. The files' folder is one to be replaced. */
export function CopyEmbed() {
  const host = useRef(null);
  useEffect(() => {
    if (host.current.shadowRoot) return;
    const base = 'https://your-site.example/career-elements/';
    mountCopyEmbed(host.current, { loaders, version, base, isPart: true, markupOf });
  }, []);
  return <div ref={host} className="sb-unstyled" style={{ marginBlockEnd: 40 }} />;
}
