import type { TabMessage } from '../protocol/index.js';
import { TabChannel } from './TabChannel.js';

interface Way {
  /** Whether nobody looks at this tab. */
  hidden: () => boolean;
  /** Another tab knows this revision. */
  onRevision: (revision: number) => void;
  /** A trip's way back has ended in another window. */
  onBack: () => void;
  /** This tab rests from now on. */
  onRest: () => void;
}

/** The browser's tabs that have the same session open: what they hear of each other, and which of them it is gone on with. */
export class Tabs {
  readonly #way: Way;
  #channel: TabChannel | undefined;
  #resting = false;
  /** It is gone on with in this one, and the others have not been told yet. */
  #claiming = false;

  constructor(way: Way) {
    this.#way = way;
  }

  /** Whether the session is gone on with in another one. */
  get resting(): boolean {
    return this.#resting;
  }

  open(sessionId: string): void {
    this.#channel ??= new TabChannel(sessionId, (message) => this.#hear(message));
    if (this.#claiming) this.#channel.tell({ type: 'rest' });
    this.#claiming = false;
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  tellRevision(revision: number): void {
    this.#channel?.tell({ type: 'revision', revision });
  }

  /** The session is gone on with here: the others are told as soon as there is a way to them. */
  claim(): void {
    this.#claiming = true;
  }

  /** This one rests no more. */
  resume(): void {
    this.#resting = false;
  }

  #hear(message: TabMessage): void {
    // Whoever has come back and hears nobody goes on by itself.
    if (this.#resting) return;
    switch (message.type) {
      case 'revision':
        return this.#way.onRevision(message.revision);
      case 'back':
        this.#channel?.tell({ type: 'here' });
        return this.#way.onBack();
      case 'rest':
        if (!this.#way.hidden()) return;
        this.#resting = true;
        return this.#way.onRest();
      case 'here':
      // Meant for the window that has come back.
    }
  }
}
