import type { Diagnosis } from '../../protocol/index.js';
import type { CheckName, Finding } from './Finding.js';

/** What can be known of the page that it runs in. */
export interface PageFacts {
  origin: string;
  cookies: { enabled: boolean; visible: readonly { name: string; sameSite: string | undefined }[] };
  /** Of the page's own answer; undefined where it could not be had once more. */
  headers: Headers | undefined;
  meta: { referrer: string | undefined; policies: readonly string[] };
  isolated: boolean;
  /** Whether another page shows this one in a frame, and whose. */
  framedBy: 'nobody' | 'same-origin' | 'other-origin';
  /** Whether it may use its cookies where it is; undefined where the browser does not say. */
  storageAccess: boolean | undefined;
  /** Whether two parts of the page hear each other by BroadcastChannel. */
  channel: 'works' | 'silent' | 'missing';
  /** Its cascade layers that win over the kit's and style bare elements; undefined where the kit's styles are not on it. */
  layers: readonly string[] | undefined;
}

/** An answer to a call; `problem` where it is a problem document of the contract. */
export interface Reply {
  status: number;
  html: boolean;
  redirected: boolean;
  problem: string | undefined;
  body: unknown;
}

/** What can be known of the proxy. */
export interface ProxyFacts {
  /** In full. */
  url: string;
  /** To `GET /skills`; undefined where no answer came. */
  skills: Reply | undefined;
  /** To a call that must bring the page's `Origin`, and does nothing. */
  guarded: Reply | undefined;
  /** What it says of itself, where it does. */
  diagnosis: Diagnosis | undefined;
  /** How far its clock is ahead of this one, in milliseconds. */
  ahead: number | undefined;
}

export interface Facts {
  /** Undefined where this runs in no page. */
  page: PageFacts | undefined;
  proxy: ProxyFacts;
}

/** Reads off the facts what is to be said; without a name, which the registry gives it. */
export type Check = (facts: Facts) => readonly Omit<Finding, 'check'>[];
export type Checks = Readonly<Record<CheckName, Check>>;
