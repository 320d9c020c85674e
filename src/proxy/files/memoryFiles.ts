import type { Files } from './Files.js';

type Bytes = Uint8Array<ArrayBuffer>;
interface MemoryUpload {
  size: number;
  offset: number;
  pieces: Bytes[];
  /** While a PATCH is being read. */
  busy: boolean;
}

/** A small tus server in memory, for tests and stories: creation, resuming and termination. */
export function memoryFiles(): Files {
  const uploads = new Map<string, MemoryUpload>();
  const reply = (status: number, headers: Record<string, string> = {}) =>
    new Response(null, { status, headers: { 'tus-resumable': '1.0.0', 'cache-control': 'no-store', ...headers } });

  return {
    async handle(request, id) {
      if (request.method === 'POST') {
        const size = Number(request.headers.get('upload-length') ?? Number.NaN);
        if (!Number.isSafeInteger(size) || size < 0) return reply(400);
        uploads.set(id, { size, offset: 0, pieces: [], busy: false });
        return reply(201, { location: `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}` });
      }
      const upload = uploads.get(id);
      if (!upload) return reply(404);
      if (request.method === 'DELETE') {
        uploads.delete(id);
        return reply(204);
      }
      const { offset, size, busy } = upload;
      if (request.method === 'HEAD')
        return reply(200, { 'upload-offset': String(offset), 'upload-length': String(size) });
      if (request.method !== 'PATCH') return reply(405);
      if (request.headers.get('content-type') !== 'application/offset+octet-stream') return reply(415);
      if (busy || request.headers.get('upload-offset') !== String(offset)) return reply(409);
      const fits = await take(upload, request.body);
      return fits ? reply(204, { 'upload-offset': String(upload.offset) }) : reply(413);
    },
    async stat(id) {
      const upload = uploads.get(id);
      return upload && { offset: upload.offset, size: upload.size };
    },
    async read(id, limit, start = 0) {
      return joined(uploads.get(id)?.pieces ?? []).slice(start, start + limit);
    },
    async stream(id) {
      const upload = uploads.get(id);
      if (!upload) throw new Error(`There is no upload ${id}`);
      return streamOf(upload.pieces);
    },
    async remove(id) {
      uploads.delete(id);
    },
  };
}

/** Takes the bytes of a PATCH as they come. False when there are more than were announced. */
async function take(upload: MemoryUpload, body: ReadableStream<Bytes> | null): Promise<boolean> {
  const reader = body?.getReader();
  upload.busy = true;
  try {
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      if (upload.offset + piece.value.length > upload.size) return false;
      upload.pieces.push(new Uint8Array(piece.value));
      upload.offset += piece.value.length;
    }
    return true;
  } finally {
    upload.busy = false;
    await reader?.cancel().catch(() => undefined);
  }
}

function joined(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function streamOf(pieces: readonly Bytes[]): ReadableStream<Bytes> {
  const left = pieces.values();
  return new ReadableStream({
    pull(controller) {
      const { value, done } = left.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
