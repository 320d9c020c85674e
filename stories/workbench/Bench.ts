import type { Look } from '../support/look.js';
import type { TextsByKey } from './catalogueOf.js';

/** What the bench tells its scenes. */
export interface Orders {
  look: Partial<Look>;
  /** The texts that were changed. */
  changes: TextsByKey;
  /** Whether a click chooses a text rather than doing what it does for a user. */
  pointing: boolean;
  /** The text that is being edited. */
  chosen: string | undefined;
}

/** What a scene tells the bench. */
export type News =
  /** It is there, and wants to be told. */
  | { is: 'here' }
  /** The texts that are on it now, by their keys. */
  | { is: 'showing'; keys: readonly string[] }
  /** One of them was clicked on, and stands there, in the scene's own pixels. */
  | { is: 'picked'; key: string; box: Readonly<Record<'left' | 'top' | 'bottom', number>> };

type Message = { to: 'scenes'; orders: Orders } | { to: 'bench'; scene: string; news: News };

/** The line between a bench and its scenes, each of which is a page of its own. */
export class Bench {
  /** Undefined once it is closed: who is late is not heard. */
  #channel: BroadcastChannel | undefined;

  constructor(readonly id: string) {
    this.#channel = new BroadcastChannel(`onboarding-kit-bench-${id}`);
  }

  order(orders: Orders): void {
    this.#post({ to: 'scenes', orders });
  }

  tell(scene: string, news: News): void {
    this.#post({ to: 'bench', scene, news });
  }

  onOrders(listener: (orders: Orders) => void): () => void {
    return this.#on((message) => {
      if (message.to === 'scenes') listener(message.orders);
    });
  }

  onNews(listener: (scene: string, news: News) => void): () => void {
    return this.#on((message) => {
      if (message.to === 'bench') listener(message.scene, message.news);
    });
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #post(message: Message): void {
    this.#channel?.postMessage(message);
  }

  #on(listener: (message: Message) => void): () => void {
    const hear = ({ data }: MessageEvent<Message>) => listener(data);
    this.#channel?.addEventListener('message', hear);
    return () => this.#channel?.removeEventListener('message', hear);
  }
}
