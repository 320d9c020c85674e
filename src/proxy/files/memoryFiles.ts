import type { Files } from './Files.js';

/** A small tus server in memory, for tests and stories: creation, resuming and termination. */
export function memoryFiles(): Files {
  const uploads = new Map<string, { size: number; bytes: Uint8Array<ArrayBuffer> }>();
  const reply = (status: number, headers: Record<string, string> = {}) =>
    new Response(null, { status, headers: { 'tus-resumable': '1.0.0', 'cache-control': 'no-store', ...headers } });

  return {
    async handle(request, id) {
      if (request.method === 'POST') {
        const size = Number(request.headers.get('upload-length') ?? Number.NaN);
        if (!Number.isSafeInteger(size) || size < 0) return reply(400);
        uploads.set(id, { size, bytes: new Uint8Array() });
        return reply(201, { location: `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}` });
      }
      const upload = uploads.get(id);
      if (!upload) return reply(404);
      if (request.method === 'DELETE') {
        uploads.delete(id);
        return reply(204);
      }
      const offset = { 'upload-offset': String(upload.bytes.length), 'upload-length': String(upload.size) };
      if (request.method === 'HEAD') return reply(200, offset);
      if (request.method !== 'PATCH') return reply(405);
      if (request.headers.get('content-type') !== 'application/offset+octet-stream') return reply(415);
      if (request.headers.get('upload-offset') !== String(upload.bytes.length)) return reply(409);
      const chunk = new Uint8Array(await request.arrayBuffer());
      if (upload.bytes.length + chunk.length > upload.size) return reply(413);
      const bytes = new Uint8Array(upload.bytes.length + chunk.length);
      bytes.set(upload.bytes);
      bytes.set(chunk, upload.bytes.length);
      uploads.set(id, { ...upload, bytes });
      return reply(204, { 'upload-offset': String(bytes.length) });
    },
    async stat(id) {
      const upload = uploads.get(id);
      return upload && { offset: upload.bytes.length, size: upload.size };
    },
    async read(id, limit) {
      return (uploads.get(id)?.bytes ?? new Uint8Array()).slice(0, limit);
    },
    async remove(id) {
      uploads.delete(id);
    },
  };
}
