import type { HttpRequest, HttpStack } from 'tus-js-client';

/** Lets tus travel over a given `fetch` in place of XMLHttpRequest; progress then comes chunk by chunk. */
export function fetchStack(fetch: typeof globalThis.fetch): HttpStack {
  return {
    getName: () => 'fetch',
    createRequest: (method, url): HttpRequest => {
      const headers = new Headers();
      const abort = new AbortController();
      return {
        getMethod: () => method,
        getURL: () => url,
        setHeader: (name, value) => headers.set(name, value),
        getHeader: (name) => headers.get(name) ?? undefined,
        setProgressHandler: () => undefined,
        getUnderlyingObject: () => undefined,
        abort: async () => abort.abort(),
        async send(body: Blob | null) {
          const response = await fetch(url, {
            method,
            headers,
            body,
            credentials: 'same-origin',
            signal: abort.signal,
          });
          const text = await response.text();
          return {
            getStatus: () => response.status,
            getHeader: (name) => response.headers.get(name) ?? undefined,
            getBody: () => text,
            getUnderlyingObject: () => response,
          };
        },
      };
    },
  };
}
