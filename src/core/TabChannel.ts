import { tabChannelOf, type TabMessage } from '../protocol/index.js';

/**
 * What this browser's tabs tell each other about a session. None of it is trusted: who hears something asks the proxy.
 */
export class TabChannel {
  readonly #channel: BroadcastChannel | undefined;

  constructor(sessionId: string, onMessage: (message: TabMessage) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(tabChannelOf(sessionId));
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isTabMessage(data)) onMessage(data);
    });
  }

  tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }
}

const isTabMessage = (data: unknown): data is TabMessage =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  (data.type === 'revision'
    ? 'revision' in data && typeof data.revision === 'number'
    : data.type === 'back' || data.type === 'here' || data.type === 'rest');
