import { createCipheriv, createDecipheriv, createHash, createHmac, KeyObject } from 'node:crypto';
import { Chance } from './Chance.js';
import { VirtualClock } from './VirtualClock.js';

/** The clock and the chance that everything in this process goes by. */
export const clock = new VirtualClock();
export const chance = new Chance();

type Bytes = ArrayBuffer | ArrayBufferView;

/**
 * Puts the virtual clock, seeded chance, cryptography that is done at once, and tabs' channels that are heard in order in the place of the
 * platform's own. All of it is the same code path for core, proxy and sandbox; but RSA signatures, which are nobody's concern here and
 * would take most of the time, are digests.
 */
export function installPlatform(): void {
  const RealDate = Date;
  class VirtualDate extends RealDate {
    constructor(...given: [] | [string | number | Date]) {
      super(given[0] ?? clock.now());
    }
    static override readonly now = clock.now;
  }
  const { setTimeout, setInterval, clear } = clock;
  const { subtle } = globalThis.crypto;
  replace({
    Date: VirtualDate,
    setTimeout,
    setInterval,
    clearTimeout: clear,
    clearInterval: clear,
    BroadcastChannel: InOrderChannel,
    crypto: {
      subtle: quickSubtle(subtle),
      getRandomValues(view: Uint8Array) {
        for (let index = 0; index < view.length; index += 1) view[index] = chance.below(256);
        return view;
      },
      randomUUID: () => hexOf(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    },
  });
  Math.random = chance.next;
}

/** To be called at the beginning of each run. */
export function resetPlatform(seed: number): void {
  chance.reset(seed);
  clock.reset(Date.UTC(2026, 0, 5, 9));
  InOrderChannel.all.clear();
}

function replace(globals: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

const hexOf = (bytes: number) =>
  Array.from({ length: bytes }, () => chance.below(256).toString(16).padStart(2, '0')).join('');

/** The same results, without a thread that finishes whenever it likes. */
function quickSubtle(real: SubtleCrypto) {
  const secrets = new WeakMap<CryptoKey, Buffer>();
  const secretOf = (key: CryptoKey): Buffer => {
    const known = secrets.get(key) ?? KeyObject.from(key).export();
    secrets.set(key, known);
    return known;
  };
  const keys = new Map<string, Promise<CryptoKey>>();
  const at = <Result>(work: () => Result): Promise<Result> => {
    clock.sign();
    try {
      return Promise.resolve(work());
    } catch (error) {
      return Promise.reject(error);
    }
  };
  return {
    digest: (algorithm: string | { name: string }, data: Bytes) => {
      const name = (typeof algorithm === 'string' ? algorithm : algorithm.name).replace('-', '');
      return at(() => bufferOf(createHash(name).update(bytesOf(data)).digest()));
    },
    sign: (_: unknown, key: CryptoKey, data: Bytes) => at(() => signatureOf(key, data, secretOf)),
    verify: (_: unknown, key: CryptoKey, signature: Bytes, data: Bytes) =>
      at(() => bytesOf(signature).equals(bytesOf(signatureOf(key, data, secretOf)))),
    encrypt: ({ iv, additionalData }: AesGcmParams, key: CryptoKey, data: Bytes) =>
      at(() => {
        const cipher = createCipheriv('aes-256-gcm', secretOf(key), bytesOf(iv));
        if (additionalData) cipher.setAAD(bytesOf(additionalData));
        return bufferOf(Buffer.concat([cipher.update(bytesOf(data)), cipher.final(), cipher.getAuthTag()]));
      }),
    decrypt: ({ iv, additionalData }: AesGcmParams, key: CryptoKey, data: Bytes) =>
      at(() => {
        const sealed = bytesOf(data);
        const decipher = createDecipheriv('aes-256-gcm', secretOf(key), bytesOf(iv));
        if (additionalData) decipher.setAAD(bytesOf(additionalData));
        decipher.setAuthTag(sealed.subarray(-16));
        return bufferOf(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]));
      }),
    /** Keys are the same throughout, and take longer to read than to use. */
    importKey: (format: KeyFormat, data: Bytes | JsonWebKey, ...rest: [AesKeyAlgorithm, boolean, KeyUsage[]]) => {
      const material = format === 'jwk' ? JSON.stringify(data) : bytesOf(data as Bytes).toString('base64');
      const name = JSON.stringify([format, material, rest]);
      // The real one takes a key in either form; its types tell them apart.
      const key = keys.get(name) ?? real.importKey(format as 'raw', data as ArrayBuffer, ...rest);
      keys.set(name, key);
      return key;
    },
    exportKey: (format: KeyFormat, key: CryptoKey) => real.exportKey(format as 'raw', key),
    generateKey: (...given: Parameters<SubtleCrypto['generateKey']>) => real.generateKey(...given),
  };
}

function signatureOf(key: CryptoKey, data: Bytes, secretOf: (key: CryptoKey) => Buffer): ArrayBuffer {
  const hash = key.type === 'secret' ? createHmac('sha256', secretOf(key)) : createHash('sha256');
  return bufferOf(hash.update(bytesOf(data)).digest());
}

function bytesOf(data: Bytes): Buffer {
  return data instanceof ArrayBuffer
    ? Buffer.from(data)
    : Buffer.from(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
}

const bufferOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The channel between the tabs of one browser: a message is heard a millisecond later, by all but its sender. */
export class InOrderChannel extends EventTarget {
  static readonly all = new Set<InOrderChannel>();

  constructor(readonly name: string) {
    super();
    InOrderChannel.all.add(this);
  }

  /** Says something on a channel. */
  static say(name: string, data: unknown, speaker?: InOrderChannel): void {
    const others = [...InOrderChannel.all].filter((other) => other !== speaker && other.name === name);
    clock.setTimeout(() => {
      for (const other of others)
        if (InOrderChannel.all.has(other)) other.dispatchEvent(new MessageEvent('message', { data }));
    }, 1);
  }

  postMessage(data: unknown): void {
    InOrderChannel.say(this.name, data, this);
  }

  close(): void {
    InOrderChannel.all.delete(this);
  }
}
