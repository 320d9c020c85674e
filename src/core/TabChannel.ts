/**
 * Tells this browser's other tabs which revision of a session is known here, and hears it of them. Only that number
 * travels; who hears a newer one asks the proxy.
 */
export class TabChannel {
  readonly #channel: BroadcastChannel | undefined;

  constructor(sessionId: string, onRevision: (revision: number) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`onboarding-kit:${sessionId}`);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') onRevision(data);
    });
  }

  tell(revision: number): void {
    this.#channel?.postMessage(revision);
  }

  close(): void {
    this.#channel?.close();
  }
}
