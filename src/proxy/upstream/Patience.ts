/** Aborts what shows no progress for so long; however long it takes, as long as something moves it may go on. */
export class Patience {
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param timeout in milliseconds, between one sign of progress and the next. */
  constructor(private readonly timeout: number) {
    this.progress();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  progress(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#controller.abort(new DOMException('No progress', 'TimeoutError')),
      this.timeout,
    );
  }

  /** It came to an end: nothing is aborted any more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  /** The same stream; each piece that is taken off it is progress. */
  watch<Piece>(stream: ReadableStream<Piece>): ReadableStream<Piece> {
    return stream.pipeThrough(
      new TransformStream<Piece, Piece>({
        transform: (piece, controller) => {
          this.progress();
          controller.enqueue(piece);
        },
      }),
    );
  }
}
