import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Files } from './Files.js';

/** The proxy tells the tus server under which id to keep a new upload by this header of its own request. */
const idHeader = 'x-upload-id';

/** Uploads in a folder, through the tus project's own server. What was acknowledged survives a killed process. */
export async function openFolderFiles(folder: string): Promise<Files> {
  const directory = join(resolve(folder), 'files');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const datastore = new FileStore({ directory });
  const server = new Server({
    path: '/uploads',
    datastore,
    disableTerminationForFinishedUploads: false,
    namingFunction: (request) => request.headers.get(idHeader) ?? '',
    generateUrl: (request, { id }) => `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}`,
    getFileIdFromRequest: (request) => request.headers.get(idHeader) ?? '',
  });
  const find = (id: string) => datastore.getUpload(id).catch(() => undefined);

  return {
    handle: (request, id) => {
      const headers = new Headers(request.headers);
      headers.set(idHeader, id);
      // Another method hidden in a header would walk past the checks made on the real one.
      headers.delete('x-http-method-override');
      // Bytes come by PATCH alone, where what has arrived is looked at.
      if (request.method === 'POST') headers.delete('content-type');
      // Made of its parts, not of the request itself: an adapter may hand over a look-alike that Request cannot copy.
      const { url, method, body, signal } = request;
      return server.handleWeb(new Request(url, { method, headers, signal, ...(body && { body, duplex: 'half' }) }));
    },
    async stat(id) {
      const upload = await find(id);
      return upload && { offset: upload.offset, size: upload.size ?? Number.POSITIVE_INFINITY };
    },
    async read(id, limit) {
      const upload = await find(id);
      if (!upload?.offset) return new Uint8Array();
      const chunks: Uint8Array[] = [];
      const stream = createReadStream(join(directory, id), limit === undefined ? {} : { end: limit - 1 });
      for await (const chunk of stream) chunks.push(chunk as Uint8Array);
      return new Uint8Array(Buffer.concat(chunks));
    },
    async remove(id) {
      if (await find(id)) await datastore.remove(id);
    },
  };
}
