type Bytes = Uint8Array<ArrayBuffer>;

/** A file that is sent as it is read; `open` may be called more than once, and gives the same bytes each time. */
export interface SentFile {
  name: string;
  kind: string;
  /** In bytes. */
  size: number;
  open(): Promise<ReadableStream<Bytes>>;
}

/** A `multipart/form-data` body (RFC 7578) of which only a piece at a time is in memory. */
export interface Multipart {
  contentType: string;
  /** In bytes. */
  size: number;
  /** The same bytes each time. */
  open(): ReadableStream<Bytes>;
}

/** Writes out a form: some texts, and one file behind them under the name `file`. */
export function multipartOf(texts: Readonly<Record<string, string>>, file: SentFile): Multipart {
  const boundary = `onboarding-kit-${crypto.randomUUID()}`;
  const disposition = (name: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
  const encoder = new TextEncoder();
  const head = encoder.encode(
    [
      ...Object.entries(texts).map(([name, text]) => `${disposition(name)}\r\n\r\n${text}\r\n`),
      `${disposition('file')}; filename="${escaped(file.name)}"\r\nContent-Type: ${file.kind}\r\n\r\n`,
    ].join(''),
  );
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    size: head.length + file.size + tail.length,
    open: () => framed(head, () => file.open(), tail),
  };
}

/** As browsers write it (HTML, "multipart form data"). */
const escaped = (name: string) => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

function framed(head: Bytes, open: () => Promise<ReadableStream<Bytes>>, tail: Bytes): ReadableStream<Bytes> {
  let reader: ReadableStreamDefaultReader<Bytes> | undefined;
  return new ReadableStream({
    start: (controller) => controller.enqueue(head),
    async pull(controller) {
      reader ??= (await open()).getReader();
      const piece = await reader.read();
      controller.enqueue(piece.done ? tail : piece.value);
      if (piece.done) controller.close();
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}
