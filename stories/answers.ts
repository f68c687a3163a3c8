type Respond = (signal: AbortSignal | null | undefined) => Promise<Response>;

const responders = new Map<string, Respond>();
const network = globalThis.fetch;

const addressOf = (input: RequestInfo | URL): string => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  return url.pathname.split('/').pop() ?? '';
};

const stub: typeof fetch = (input, init) => {
  const respond = responders.get(addressOf(input));
  return respond ? respond(init?.signal) : network(input, init);
};

/**
 * Lets a story say what a server would: requests for a file of this name are answered by `respond`, all others go to
 * the network. The function returned takes it back. Stories share a page in the documentation, hence one stub for all.
 */
export function answer(file: string, respond: Respond): () => void {
  responders.set(file, respond);
  globalThis.fetch = stub;
  return () => {
    responders.delete(file);
    if (responders.size === 0) globalThis.fetch = network;
  };
}

/** A server that takes the request and says nothing until the element gives up. */
const silence: Respond = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** A story of an element whose data is on its way. Files have names of their own: stories share a page. */
export const waiting = (file: string) => ({
  args: { src: file },
  beforeEach: () => answer(file, silence),
});

/** A story of an element whose data is not there. */
export const failing = (file: string) => ({
  args: { src: file },
  beforeEach: () => answer(file, () => Promise.resolve(new Response('', { status: 404 }))),
});
