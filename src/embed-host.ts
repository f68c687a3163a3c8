/** For pages that show `embed.html` in a frame: gives each such frame the height of what is in it. */

const framesOf = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html"]')];

addEventListener('message', ({ data, source, origin }: MessageEvent<Record<string, unknown> | null>) => {
  if (data?.['type'] !== 'career-elements:height') return;
  const { height, title } = data;
  if (typeof height !== 'number' || !(height > 0 && height < 1e5)) return;
  const frame = framesOf().find(({ contentWindow }) => contentWindow === source);
  // A frame that has gone elsewhere is no longer ours; one in a sandbox has no origin to tell.
  if (!frame || ![new URL(frame.src).origin, 'null'].includes(origin)) return;
  const { style } = frame;
  style.width = '100%';
  style.height = `${height}px`;
  // Where the site counts borders in, what they take is missing.
  const missing = height - frame.clientHeight;
  if (missing > 0) style.height = `${height + missing}px`;
  // And where it limits the height, what is in the frame has to scroll.
  const whole = frame.clientHeight >= Math.floor(height);
  frame.contentWindow?.postMessage({ type: 'career-elements:fit', whole }, '*');
  if (!frame.title && typeof title === 'string') frame.title = title.slice(0, 200);
});

// What a frame said before there was anybody to hear it.
for (const frame of framesOf()) frame.contentWindow?.postMessage({ type: 'career-elements:measure' }, '*');
