import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Files } from './Files.js';

/** The proxy tells the tus server under which id to keep a new upload by this header of its own request. */
const idHeader = 'x-upload-id';
/** How much of a file is read at a time, in bytes. */
const pieceSize = 256 * 1024;

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
    // A call that had to make way for another on the same file is in conflict with it, and no worse than that.
    onResponseError: (_, error) =>
      'status_code' in error && error.body.startsWith('Request aborted')
        ? { status_code: 409, body: error.body }
        : undefined,
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
    async read(id, limit, start = 0) {
      if (!(await find(id))) return new Uint8Array();
      const file = await open(join(directory, id));
      try {
        const { buffer, bytesRead } = await file.read(new Uint8Array(limit), 0, limit, start);
        return buffer.slice(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    async stream(id) {
      if (!(await find(id))) throw new Error(`There is no upload ${id}`);
      const stream = createReadStream(join(directory, id), { highWaterMark: pieceSize });
      return Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>;
    },
    async remove(id) {
      // The bytes and what the tus server notes of them, whichever of the two a crash has left.
      await Promise.all([id, `${id}.json`].map((name) => rm(join(directory, name), { force: true })));
    },
  };
}
